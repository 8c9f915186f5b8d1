namespace SearchCore.Suggest;

/// <summary>A name as documents write it, which was typed in another spelling or script.</summary>
/// <param name="Name">The name as it stands in a document.</param>
/// <param name="Similarity">How alike it is to what was typed, over 0 and up to 1.</param>
/// <param name="Reason">Why the two were taken for the same, in words.</param>
/// <param name="DocumentCount">How many documents have this spelling.</param>
public sealed record NameSuggestion(string Name, double Similarity, string Reason, long DocumentCount);
