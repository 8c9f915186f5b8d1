namespace SearchCore.Search;

/// <summary>Finds out where in documents a query really matches, for highlighting. What many documents need is worked out once. Belongs to one thread.</summary>
public sealed class MatchFinder
{
    private readonly IndexSearcher _searcher;
    private readonly Weight _weight;

    /// <summary>Prepares for a query.</summary>
    /// <param name="searcher">Whose index is searched; its reader must stay open.</param>
    /// <param name="query">What was looked for.</param>
    public MatchFinder(IndexSearcher searcher, Query query)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        ArgumentNullException.ThrowIfNull(query);
        _searcher = searcher;
        _weight = searcher.CreateWeight(query, ScoreMode.CompleteNoScores);
    }

    /// <summary>Finds the places in a document.</summary>
    /// <param name="doc">The document's number in the whole index.</param>
    /// <returns>The places by field and position; empty when the document does not match.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public IReadOnlyList<Match> Find(int doc)
    {
        var leaf = _searcher.Reader.FindLeaf(doc);
        var matches = new HashSet<Match>();
        _weight.CollectMatches(leaf, doc - leaf.DocBase, matches);
        return
        [
            .. matches.OrderBy(match => match.Field, StringComparer.Ordinal).ThenBy(match => match.Position).ThenBy(match => match.Term),
        ];
    }
}
