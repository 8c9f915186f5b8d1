namespace SearchCore.Compatibility.Tests.Search;

/// <summary>A query with its results, as the golden data have it.</summary>
public sealed record GoldenQuery(string Class, string Query, string Parsed, long Hits, IReadOnlyList<GoldenHit> Top)
{
    /// <summary>What a test's name shows.</summary>
    public override string ToString() => $"{Class}: {Query}";
}
