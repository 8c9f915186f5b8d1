using System.Buffers;

namespace SearchCore.Analysis.Filters;

/// <summary>Replaces letters by other letters, by several, or by none; one look into a table per letter. Immutable.</summary>
internal sealed class LetterMap
{
    private const int PageBits = 8;
    private const int PageLength = 1 << PageBits;
    private const char Unchanged = '\0';

    // Codes above every real replacement: these characters are no letters in any text.
    private const char Dropped = '\uFFFF';
    private const char FirstLong = '\uE000';
    private const char LastLong = '\uF8FF';

    private static readonly char[] EmptyPage = new char[PageLength];
    private readonly char[][] _pages = new char[PageLength][];
    private readonly List<string> _long = [];
    private readonly int _longestReplacement = 1;

    /// <summary>Creates a map.</summary>
    /// <param name="replacements">What each letter becomes. Of two entries for a letter the later one counts.</param>
    public LetterMap(IEnumerable<(char Letter, string Replacement)> replacements)
    {
        Array.Fill(_pages, EmptyPage);
        foreach (var (letter, replacement) in replacements)
        {
            ref var page = ref _pages[letter >> PageBits];
            if (ReferenceEquals(page, EmptyPage))
                page = new char[PageLength];
            page[letter & (PageLength - 1)] = Encode(replacement);
            _longestReplacement = Math.Max(_longestReplacement, replacement.Length);
        }
    }

    /// <summary>Spreads a table of replacements and the letters that become them.</summary>
    public static IEnumerable<(char Letter, string Replacement)> Spread(IEnumerable<(string Plain, string Letters)> table) =>
        table.SelectMany(entry => entry.Letters.Select(letter => (letter, entry.Plain)));

    /// <summary>Replaces the letters of a word. A word of which nothing would remain stays as it is.</summary>
    /// <param name="token">The word.</param>
    public void Apply(Token token)
    {
        var term = token.MutableTerm;
        var read = 0;
        while (read < term.Length && Find(term[read]) == Unchanged)
            read++;
        if (read == term.Length)
            return;

        var write = read;
        for (; read < term.Length; read++)
        {
            var code = Find(term[read]);
            if (code == Dropped)
                continue;
            if (code is >= FirstLong and <= LastLong)
            {
                ApplyWithGrowth(token, read, write);
                return;
            }

            term[write++] = code == Unchanged ? term[read] : code;
        }

        if (write > 0)
            token.Resize(write);
    }

    /// <summary>What a letter becomes.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>Its replacement; itself when it has none.</returns>
    public string Replace(char letter) => Find(letter) switch
    {
        Unchanged => letter.ToString(),
        Dropped => "",
        >= FirstLong and <= LastLong and var code => _long[code - FirstLong],
        var single => single.ToString(),
    };

    private void ApplyWithGrowth(Token token, int read, int write)
    {
        var term = token.Term;
        var buffer = ArrayPool<char>.Shared.Rent(write + ((term.Length - read) * _longestReplacement));
        term[..write].CopyTo(buffer);
        for (; read < term.Length; read++)
        {
            var code = Find(term[read]);
            if (code is >= FirstLong and <= LastLong)
            {
                var replacement = _long[code - FirstLong];
                replacement.CopyTo(buffer.AsSpan(write));
                write += replacement.Length;
            }
            else if (code != Dropped)
            {
                buffer[write++] = code == Unchanged ? term[read] : code;
            }
        }

        token.SetTerm(buffer.AsSpan(0, write));
        ArrayPool<char>.Shared.Return(buffer);
    }

    private char Find(char letter) => _pages[letter >> PageBits][letter & (PageLength - 1)];

    private char Encode(string replacement)
    {
        if (replacement.Length == 0)
            return Dropped;
        if (replacement.Length == 1)
            return replacement[0];
        var index = _long.IndexOf(replacement);
        if (index < 0)
        {
            index = _long.Count;
            _long.Add(replacement);
        }

        return (char)(FirstLong + index);
    }
}
