namespace SearchCore.Names;

/// <summary>A spelling that the index has for a name.</summary>
/// <param name="Spelling">The spelling as the field has it; words with a space between.</param>
/// <param name="Similarity">How alike it is to the name that is looked for.</param>
/// <param name="Weight">What it earns of an exact spelling's score.</param>
/// <param name="DocumentCount">How many documents have it.</param>
internal sealed record FoundSpelling(string Spelling, double Similarity, float Weight, int DocumentCount)
{
    /// <summary>The words of the spelling.</summary>
    public string[] Words { get; } = Spelling.Split(Analysis.Transliteration.NameTerm.WordSeparator, StringSplitOptions.RemoveEmptyEntries);
}
