using System.Text;

namespace SearchCore.Analysis.Filters;

/// <summary>Evens out ways of writing in Cyrillic script. Expects lower-case letters.</summary>
/// <remarks>Words without a Cyrillic letter pass unchanged.</remarks>
public sealed class CyrillicOrthographyFilter : TokenFilter
{
    private static readonly LetterMap DefaultRules = CreateMap(CyrillicOrthography.Default);
    private readonly LetterMap _map;
    private readonly bool _dropsFinalHardSign;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="rules">What is evened out.</param>
    public CyrillicOrthographyFilter(TokenStream input, CyrillicOrthography rules = CyrillicOrthography.Default)
        : base(input)
    {
        _map = rules == CyrillicOrthography.Default ? DefaultRules : CreateMap(rules);
        _dropsFinalHardSign = rules.HasFlag(CyrillicOrthography.PreReform);
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (Ascii.IsValid(Token.Term) || !Token.Term.ContainsAnyInRange('\u0400', '\u04FF'))
            return true;
        _map.Apply(Token);
        if (_dropsFinalHardSign && Token.Length > 1 && Token.Term[^1] == 'ъ')
            Token.Resize(Token.Length - 1);
        return true;
    }

    private static LetterMap CreateMap(CyrillicOrthography rules)
    {
        var joinsDottedI = rules.HasFlag(CyrillicOrthography.DottedI) || rules.HasFlag(CyrillicOrthography.PreReform);
        var table = new List<(string Plain, string Letters)>();
        void Add(CyrillicOrthography rule, string plain, string letters)
        {
            if (rules.HasFlag(rule))
                table.Add((plain, letters));
        }

        Add(CyrillicOrthography.Io, "е", "ё");
        Add(CyrillicOrthography.GheWithUpturn, "г", "ґ");
        Add(CyrillicOrthography.Yi, joinsDottedI ? "и" : "і", "ї");
        Add(CyrillicOrthography.ShortU, "у", "ў");
        Add(CyrillicOrthography.Apostrophe, "", "'\u2018\u2019\u02BC\u02B9");
        Add(CyrillicOrthography.PreReform, "е", "ѣ");
        Add(CyrillicOrthography.PreReform, "ф", "ѳ");
        Add(CyrillicOrthography.PreReform, "и", "ѵ");
        if (joinsDottedI)
            table.Add(("и", "і"));
        return new LetterMap(LetterMap.Spread(table));
    }
}
