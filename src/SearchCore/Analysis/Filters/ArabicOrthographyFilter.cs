using System.Globalization;
using System.Text;

namespace SearchCore.Analysis.Filters;

/// <summary>Evens out ways of writing in Arabic script.</summary>
/// <remarks>Leaves a word alone of which nothing would remain.</remarks>
public sealed class ArabicOrthographyFilter : TokenFilter
{
    private static readonly LetterMap AllRules = CreateMap(ArabicOrthography.All);
    private readonly LetterMap _map;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="rules">What is evened out.</param>
    public ArabicOrthographyFilter(TokenStream input, ArabicOrthography rules = ArabicOrthography.All)
        : base(input)
    {
        _map = rules == ArabicOrthography.All ? AllRules : CreateMap(rules);
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (!Ascii.IsValid(Token.Term))
            _map.Apply(Token);
        return true;
    }

    private static LetterMap CreateMap(ArabicOrthography rules)
    {
        // Rules may follow one another (a presentation form of alef with hamza), so the table is closed over them here, once.
        var direct = new Dictionary<char, string>();
        foreach (var (letter, replacement) in Rules(rules))
            direct[letter] = replacement;
        return new LetterMap(direct.Keys.Select(letter => (letter, Close(letter.ToString(), direct))));
    }

    private static string Close(string letters, Dictionary<char, string> direct)
    {
        var closed = string.Concat(letters.Select(letter => direct.GetValueOrDefault(letter) ?? letter.ToString()));
        return string.Equals(closed, letters, StringComparison.Ordinal) ? closed : Close(closed, direct);
    }

    private static IEnumerable<(char Letter, string Replacement)> Rules(ArabicOrthography rules)
    {
        var table = new List<(string Plain, string Letters)>();
        void Add(ArabicOrthography rule, params ReadOnlySpan<(string Plain, string Letters)> entries)
        {
            if (rules.HasFlag(rule))
                table.AddRange(entries);
        }

        Add(ArabicOrthography.Alef, ("ا", "أإآٱٲٳٵ"));
        Add(ArabicOrthography.HamzaCarriers, ("و", "ؤٶ"), ("ي", "ئٸ"));
        Add(ArabicOrthography.AlefMaqsura, ("ي", "ى"));
        Add(ArabicOrthography.TaMarbuta, ("ه", "ةۃ"));
        Add(ArabicOrthography.Tatweel, ("", "ـ"));
        Add(ArabicOrthography.Diacritics, ("", Range('\u0610', '\u061A') + Range('\u064B', '\u065F') + "\u0670"
            + Range('\u06D6', '\u06DC') + Range('\u06DF', '\u06E4') + "\u06E7\u06E8" + Range('\u06EA', '\u06ED') + Range('\u08D3', '\u08FF')));
        Add(ArabicOrthography.LetterForms, ("ك", "کڪ"), ("ي", "یېےۍێ"), ("ه", "ہھەۀۂ"), ("و", "ۆۇۋ"));
        Add(ArabicOrthography.PresentationForms, FoldingTable.ArabicPresentationForms);
        for (var digit = 0; digit <= 9; digit++)
        {
            Add(ArabicOrthography.Digits, (digit.ToString(CultureInfo.InvariantCulture), new string([(char)('\u0660' + digit), (char)('\u06F0' + digit)])));
        }

        return LetterMap.Spread(table);
    }

    private static string Range(char first, char last) =>
        string.Create(last - first + 1, first, (letters, start) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = (char)(start + i);
        });
}
