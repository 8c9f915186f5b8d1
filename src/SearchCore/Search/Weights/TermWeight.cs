using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Scorers;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Weights;

/// <summary>A term with its statistics.</summary>
internal sealed class TermWeight : Weight
{
    private readonly Term _term;
    private readonly TermStates _states;
    private readonly SimilarityScorer _similarity;
    private readonly ScoreMode _scoreMode;

    public TermWeight(IndexSearcher searcher, Term term, ScoreMode scoreMode, float boost)
    {
        _term = term;
        _states = searcher.Lookup(term);
        _similarity = searcher.Similarity.CreateScorer(boost, searcher.GetCollectionStatistics(term.Field), _states.Statistics);
        _scoreMode = scoreMode;
    }

    public override float SumOfSquaredWeights => _similarity.SumOfSquaredWeights;

    public override Scorer? GetScorer(LeafReaderContext leaf) => TermScoring.CreateScorer(leaf, _term.Field, _states, _similarity, _scoreMode);

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        if (_states.GetPostings(leaf, PostingsFlags.Freqs) is not { } postings || postings.Advance(doc) != doc)
            return Explanation.NoMatch($"the document does not have the term {_term}");
        return TermScoring.Explain(leaf, doc, _term.Field, _similarity, Explanation.Match(postings.Freq, $"freq, how often the document has {_term}"));
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) =>
        TermScoring.CollectMatches(leaf, doc, _term, _states, 1, matches);

    public override int Count(LeafReaderContext leaf) => leaf.Reader.LiveDocs is null ? _states[leaf]?.DocFreq ?? 0 : -1;
}
