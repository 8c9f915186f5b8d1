namespace SearchCore.Compatibility.Tests.Search;

/// <summary>A document that a query found.</summary>
public sealed record GoldenHit(int Doc, string Id, float Score);
