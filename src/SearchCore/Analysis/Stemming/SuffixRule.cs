namespace SearchCore.Analysis.Stemming;

/// <summary>What becomes of an ending.</summary>
/// <param name="LongerThan">The rule is for words with more letters than this.</param>
/// <param name="Suffix">The ending.</param>
/// <param name="Replacement">What stands in its place.</param>
/// <param name="IsFinal">Whether no further rule is tried.</param>
internal readonly record struct SuffixRule(int LongerThan, string Suffix, string Replacement, bool IsFinal = true);
