namespace SearchCore.Names;

/// <summary>A spelling in the index that was taken for a name of the query.</summary>
/// <param name="QueryText">The name as the query has it.</param>
/// <param name="Spelling">The spelling in the index, as its words are indexed.</param>
/// <param name="Similarity">How alike the two are: 1 for the same spelling, down to the threshold.</param>
/// <param name="DocumentCount">How many documents have the spelling.</param>
/// <param name="Reason">Why they were taken for the same, in words.</param>
public sealed record NameVariant(string QueryText, string Spelling, double Similarity, int DocumentCount, string Reason)
{
    /// <summary>The name by which it was found, when the user's equivalences say that this is the same as the query's; null otherwise.</summary>
    public string? Equivalent { get; init; }
}
