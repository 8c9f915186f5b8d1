using System.Globalization;

namespace SearchCore.Search;

/// <summary>How many documents a query found.</summary>
/// <param name="Count">The count.</param>
/// <param name="Relation">Whether it is exact.</param>
public readonly record struct TotalHits(long Count, TotalHitsRelation Relation)
{
    /// <summary>The count, with a plus behind it when there may be more.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{(Relation == TotalHitsRelation.Exact ? "" : "+")}");
}
