namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>What the names of one script need: a new script is one more of these.</summary>
/// <param name="Script">The script.</param>
/// <param name="Graphemes">Lines <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</param>
/// <param name="Articles">The spellings of the article that do not change with the word.</param>
/// <param name="AssimilatedVowels">What an article that assimilates may start with.</param>
/// <param name="SunLetters">The consonants that it may take from its word.</param>
/// <param name="JoinedArticles">The article as it is joined to the word before it: a vowel and its last letter, which assimilates too.</param>
internal sealed record ScriptTable(
    Script Script, string Graphemes, string Articles, string AssimilatedVowels, string SunLetters, string JoinedArticles = "")
{
    /// <summary>The tables of all scripts.</summary>
    public static ScriptTable[] All { get; } =
    [
        new(Script.Latin, LatinTable.Graphemes, LatinTable.Articles, LatinTable.AssimilatedVowels, LatinTable.SunLetters, "ul ol oul el"),
        new(Script.Arabic, ArabicTable.Graphemes, ArabicTable.Articles, "", ""),
        new(Script.Cyrillic, CyrillicTable.Graphemes, CyrillicTable.Articles, CyrillicTable.AssimilatedVowels, CyrillicTable.SunLetters, "ул эль ель"),
        new(Script.Hebrew, HebrewTable.Graphemes, HebrewTable.Articles, "", ""),
        new(Script.Greek, GreekTable.Graphemes, GreekTable.Articles, GreekTable.AssimilatedVowels, GreekTable.SunLetters),
        new(Script.Armenian, ArmenianTable.Graphemes, ArmenianTable.Articles, ArmenianTable.AssimilatedVowels, ArmenianTable.SunLetters),
        new(Script.Georgian, GeorgianTable.Graphemes, GeorgianTable.Articles, GeorgianTable.AssimilatedVowels, GeorgianTable.SunLetters),
    ];

    /// <summary>The spellings, each with its sound.</summary>
    public IEnumerable<(string Sound, string Spelling)> Spellings()
    {
        foreach (var line in Graphemes.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var spelling in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return (line[..colon].Trim(), spelling);
        }
    }
}
