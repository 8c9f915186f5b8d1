namespace SearchCore.Search;

/// <summary>How a count relates to the truth.</summary>
public enum TotalHitsRelation
{
    /// <summary>The count is exact.</summary>
    Exact,

    /// <summary>There are at least as many.</summary>
    AtLeast,
}
