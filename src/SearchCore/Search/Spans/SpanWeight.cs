using SearchCore.Index;
using SearchCore.Search.Similarities;
using SearchCore.Search.Weights;

namespace SearchCore.Search.Spans;

/// <summary>A span query with the statistics of its terms.</summary>
internal sealed class SpanWeight : Weight
{
    private readonly SpanQuery _query;
    private readonly IndexSearcher _searcher;
    private readonly SortedDictionary<Term, TermStates> _states = new(SpanQuery.TermOrder);
    private readonly SimilarityScorer _similarity;

    public SpanWeight(SpanQuery query, IndexSearcher searcher, float boost)
    {
        _query = query;
        _searcher = searcher;
        var terms = new SortedSet<Term>(SpanQuery.TermOrder);
        query.AddTerms(terms);
        searcher.CheckClauseCount(terms.Count, $"The span query {query}");
        foreach (var term in terms)
            _states.Add(term, searcher.Lookup(term));
        _similarity = searcher.Similarity.CreateScorer(
            boost,
            searcher.GetCollectionStatistics(query.Field),
            [.. _states.Values.Select(states => states.Statistics)]);
    }

    public override float SumOfSquaredWeights => _similarity.SumOfSquaredWeights;

    public override Scorer? GetScorer(LeafReaderContext leaf) => CreateScorer(leaf);

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        if (CreateScorer(leaf) is not { } scorer || !scorer.AdvanceExact(doc))
            return Explanation.NoMatch($"the document does not match {_query}");
        var freq = Explanation.Match(scorer.Freq, $"freq, the sum of 1 / (length + 1) over the spans of {_query}");
        return TermScoring.Explain(leaf, doc, _query.Field, _similarity, freq);
    }

    /// <summary>Every term of the query that stands inside a span.</summary>
    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches)
    {
        if (CreateScorer(leaf) is not { } scorer || !scorer.AdvanceExact(doc))
            return false;
        var positions = new HashSet<int>();
        foreach (var span in scorer.Spans)
            positions.UnionWith(Enumerable.Range(span.Start, span.Length));
        foreach (var (term, states) in _states)
            TermScoring.CollectMatches(leaf, doc, term, states, 1, matches, positions);
        return true;
    }

    private SpanScorer? CreateScorer(LeafReaderContext leaf)
    {
        if (leaf.Reader.GetTerms(_query.Field) is not { HasPositions: true })
            return null;
        return _query.CreateCursor(new SpanSegment(leaf, _states, _searcher)) is { } cursor
            ? new SpanScorer(cursor, _similarity, leaf.Reader.GetNorms(_query.Field))
            : null;
    }
}
