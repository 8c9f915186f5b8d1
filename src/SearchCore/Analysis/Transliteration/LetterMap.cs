using System.Globalization;
using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Finds for each UTF-16 code unit the letters of the script tables that it stands for.</summary>
internal static class LetterMap
{
    private const int PageSize = 256;
    private static readonly ushort[]?[] Pages = new ushort[]?[char.MaxValue / PageSize + 1];
    private static readonly Dictionary<(char Letter, char Mark), char> Compositions = [];

    static LetterMap()
    {
        List<LetterEntry> entries = [default];
        foreach (var table in ScriptTable.All)
        {
            foreach (var letter in LettersOf(table))
                Add(entries, letter, new LetterEntry(table.Script, letter.ToString()));
        }

        foreach (var line in LinesOf(LetterFoldings.Lines))
        {
            foreach (var letter in Decode(line[2]))
                Add(entries, letter, new LetterEntry(Enum.Parse<Script>(line[0]), line[1]));
        }

        foreach (var line in LinesOf(LetterFoldings.Ignored))
        {
            foreach (var letter in Decode(line[1]))
                Add(entries, letter, new LetterEntry(Enum.Parse<Script>(line[0]), ""));
        }

        foreach (var triple in LetterFoldings.Compositions.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = Decode(triple);
            Compositions[(letters[0], letters[1])] = letters[2];
        }

        Letters = [.. entries];
    }

    /// <summary>The entries; the first stands for every character that is no letter of a known script.</summary>
    public static LetterEntry[] Letters { get; }

    /// <summary>The number of a character's entry in <see cref="Letters"/>, 0 for none.</summary>
    /// <param name="letter">The character, capital or small.</param>
    public static int Find(char letter)
    {
        var page = Pages[letter / PageSize];
        return page is null ? 0 : page[letter % PageSize];
    }

    /// <summary>Puts a letter and a combining mark together, when the tables know the result as a letter of its own.</summary>
    /// <param name="letter">The small letter.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="composed">The letter with its mark.</param>
    public static bool TryCompose(char letter, char mark, out char composed) =>
        Compositions.TryGetValue((letter, mark), out composed);

    private static void Add(List<LetterEntry> entries, char letter, LetterEntry entry)
    {
        Set(letter, entries.Count);
        var capital = char.ToUpperInvariant(letter);
        if (capital != letter && Find(capital) == 0)
            Set(capital, entries.Count);
        entries.Add(entry);
    }

    private static void Set(char letter, int number) =>
        (Pages[letter / PageSize] ??= new ushort[PageSize])[letter % PageSize] = (ushort)number;

    private static HashSet<char> LettersOf(ScriptTable table)
    {
        var letters = new HashSet<char>();
        foreach (var (_, spelling) in table.Spellings())
            letters.UnionWith(spelling.Where(letter => letter is not ('^' or '$') && !NameLetters.IsApostrophe(letter)));
        return letters;
    }

    private static IEnumerable<string[]> LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static char[] Decode(string codes)
    {
        var letters = new char[codes.Length / 4];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)int.Parse(codes.AsSpan(i * 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return letters;
    }
}
