namespace SearchCore.Search;

/// <summary>The best documents of a search.</summary>
/// <param name="TotalHits">How many documents were found in all.</param>
/// <param name="ScoreDocs">The best of them: by score, best first, then by document number.</param>
/// <param name="TimedOut">Whether the time limit ended the search early, so that better documents may have been missed.</param>
public sealed record TopDocs(TotalHits TotalHits, IReadOnlyList<ScoreDoc> ScoreDocs, bool TimedOut = false);
