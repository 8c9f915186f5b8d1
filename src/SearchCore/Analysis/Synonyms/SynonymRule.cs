namespace SearchCore.Analysis.Synonyms;

/// <summary>Says which words stand for which.</summary>
/// <param name="Input">The words that are looked for, one after the other.</param>
/// <param name="Output">The words that stand for them.</param>
/// <param name="KeepsInput">Whether the words themselves are kept too.</param>
public sealed record SynonymRule(IReadOnlyList<string> Input, IReadOnlyList<string> Output, bool KeepsInput);
