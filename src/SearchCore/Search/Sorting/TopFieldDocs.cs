namespace SearchCore.Search.Sorting;

/// <summary>The first documents of a sorted search.</summary>
/// <param name="TotalHits">How many documents were found in all.</param>
/// <param name="FieldDocs">The first of them, in order.</param>
/// <param name="TimedOut">Whether the time limit ended the search early, so that documents may have been missed.</param>
public sealed record TopFieldDocs(TotalHits TotalHits, IReadOnlyList<FieldDoc> FieldDocs, bool TimedOut = false);
