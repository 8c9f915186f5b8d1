using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Queries;
using SearchCore.Search.Scorers;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Weights;

/// <summary>A group of terms that count as one word, with its statistics.</summary>
internal sealed class TermGroupWeight : Weight
{
    private readonly WeightedTermGroupQuery _query;
    private readonly TermStates[] _states;
    private readonly SimilarityScorer _word;
    private readonly SimilarityScorer[] _terms;
    private readonly ScoreMode _scoreMode;

    public TermGroupWeight(WeightedTermGroupQuery query, IndexSearcher searcher, ScoreMode scoreMode, float boost)
    {
        searcher.CheckClauseCount(query.Terms.Count, $"The group {query}");
        _query = query;
        _states = [.. query.Terms.Select(term => searcher.Lookup(new Term(query.Field, term.Term)))];
        var collection = searcher.GetCollectionStatistics(query.Field);
        var statistics = OfWord(_states);
        _word = searcher.Similarity.CreateScorer(boost, collection, statistics);
        _terms = [.. query.Terms.Select(term => searcher.Similarity.CreateScorer(boost * term.Weight, collection, statistics))];
        _scoreMode = scoreMode;
    }

    public override float SumOfSquaredWeights => _word.SumOfSquaredWeights;

    private bool ScoresBest => _query.Scoring == TermGroupScoring.Best;

    /// <summary>A group is as rare as its most frequent term.</summary>
    public static TermStatistics OfWord(IEnumerable<TermStates> states) => states.Select(state => state.Statistics).MaxBy(statistics => statistics.DocFreq);

    public override Scorer? GetScorer(LeafReaderContext leaf) => ScoresBest || _scoreMode == ScoreMode.CompleteNoScores ? GetBestScorer(leaf) : GetSumScorer(leaf);

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        var best = Explanation.NoMatch($"the document has no term of the group {_query}");
        var freqs = new List<Explanation>();
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i].GetPostings(leaf, PostingsFlags.Freqs) is not { } postings || postings.Advance(doc) != doc)
                continue;
            var freq = Explanation.Match(postings.Freq, $"freq, how often the document has '{_query.Terms[i].Term}'");
            var scored = TermScoring.Explain(leaf, doc, _query.Field, _terms[i], freq);
            if (!best.IsMatch || scored.Value > best.Value)
                best = Explanation.Match(scored.Value, $"best of the group: '{_query.Terms[i].Term}' of weight {QueryText.Number(_query.Terms[i].Weight)}", scored);
            freqs.Add(Explanation.Match(_query.Terms[i].Weight * postings.Freq, $"weight of '{_query.Terms[i].Term}' times its freq"));
        }

        if (ScoresBest || !best.IsMatch)
            return best;
        var sum = Explanation.Match(freqs.Aggregate(0f, (total, freq) => total + freq.Value), "freq of the group, the sum of:", freqs);
        return TermScoring.Explain(leaf, doc, _query.Field, _word, sum);
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches)
    {
        var found = false;
        for (var i = 0; i < _states.Length; i++)
        {
            var (term, weight) = _query.Terms[i];
            found |= TermScoring.CollectMatches(leaf, doc, new Term(_query.Field, term), _states[i], weight, matches);
        }

        return found;
    }

    private Scorer? GetBestScorer(LeafReaderContext leaf)
    {
        var scorers = new List<Scorer>();
        for (var i = 0; i < _states.Length; i++)
        {
            if (TermScoring.CreateScorer(leaf, _query.Field, _states[i], _terms[i], _scoreMode) is { } scorer)
                scorers.Add(scorer);
        }

        return scorers.Count switch
        {
            0 => null,
            1 => scorers[0],
            _ => new DisjunctionScorer(scorers, combination: ScoreCombination.Best),
        };
    }

    private TermGroupScorer? GetSumScorer(LeafReaderContext leaf)
    {
        var terms = new List<(PostingsEnumerator Postings, float Weight)>();
        var maxFreq = 0f;
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i].GetPostings(leaf, PostingsFlags.Freqs) is not { } postings)
                continue;
            terms.Add((postings, _query.Terms[i].Weight));
            maxFreq += TermScoring.MaxFreq(_states[i][leaf]!) * _query.Terms[i].Weight;
        }

        var maxScore = _word.Bound(maxFreq, TermScoring.MaxNorm(leaf, _query.Field));
        return terms.Count == 0 ? null : new TermGroupScorer([.. terms], _word, leaf.Reader.GetNorms(_query.Field), maxScore);
    }
}
