namespace SearchCore.NameMeasuring;

/// <summary>Two texts of which the first must not find the second.</summary>
/// <param name="Query">The text that is looked for.</param>
/// <param name="Document">The text of the document.</param>
/// <param name="Category">What kind of pair it is.</param>
internal sealed record NegativePair(string Query, string Document, string Category);
