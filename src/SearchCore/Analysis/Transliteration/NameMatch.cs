namespace SearchCore.Analysis.Transliteration;

/// <summary>How alike two names are, and why.</summary>
/// <param name="Similarity">From 0 (different names) to 1 (the same spelling).</param>
/// <param name="Reason">What is the same and what differs, in words.</param>
public readonly record struct NameMatch(double Similarity, string Reason);
