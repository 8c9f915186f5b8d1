using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Phrases;
using SearchCore.Search.Queries;
using SearchCore.Search.Scorers;
using SearchCore.Search.Similarities;
using SearchCore.Util;

namespace SearchCore.Search.Weights;

/// <summary>A phrase with the statistics of its terms; each place may be taken by several weighted terms.</summary>
internal sealed class PhraseWeight : Weight
{
    private readonly Query _query;
    private readonly string _field;
    private readonly Place[] _places;
    private readonly int _slop;
    private readonly SimilarityScorer _similarity;
    private readonly ScoreMode _scoreMode;

    public PhraseWeight(
        Query query,
        string field,
        IEnumerable<IReadOnlyList<WeightedTerm>> groups,
        IReadOnlyList<int> positions,
        int slop,
        IndexSearcher searcher,
        ScoreMode scoreMode,
        float boost)
    {
        _scoreMode = scoreMode;
        _query = query;
        _field = field;
        _slop = slop;
        _places =
        [
            .. groups.Select((terms, i) => new Place(
                positions[i],
                terms,
                [.. terms.Select(term => searcher.Lookup(new Term(field, term.Term)))])),
        ];
        searcher.CheckClauseCount(_places.Length, $"The phrase {query}");
        foreach (var place in _places)
            searcher.CheckClauseCount(place.Terms.Count, $"A place of the phrase {query}");
        _similarity = searcher.Similarity.CreateScorer(
            boost,
            searcher.GetCollectionStatistics(field),
            [.. _places.Select(place => TermGroupWeight.OfWord(place.States))]);
    }

    public override float SumOfSquaredWeights => _similarity.SumOfSquaredWeights;

    public override Scorer? GetScorer(LeafReaderContext leaf) => CreateScorer(leaf, out _);

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        if (CreateScorer(leaf, out _) is not { } scorer || !scorer.AdvanceExact(doc))
            return Explanation.NoMatch($"the document does not have the phrase {_query}");
        return TermScoring.Explain(leaf, doc, _field, _similarity, Explanation.Match(scorer.Freq, $"freq, how often the document has the phrase {_query}"));
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches)
    {
        if (CreateScorer(leaf, out var matcher) is not { } scorer || !scorer.AdvanceExactTerms(doc))
            return false;
        var found = new List<(int Ordinal, int Position)>();
        if (matcher!.Match(found) == 0)
            return false;
        for (var ordinal = 0; ordinal < _places.Length; ordinal++)
        {
            var positions = found.Where(occurrence => occurrence.Ordinal == ordinal).Select(occurrence => occurrence.Position).ToHashSet();
            var place = _places[ordinal];
            for (var i = 0; i < place.Terms.Count; i++)
                TermScoring.CollectMatches(leaf, doc, new Term(_field, place.Terms[i].Term), place.States[i], place.Terms[i].Weight, matches, positions);
        }

        return true;
    }

    private PhraseScorer? CreateScorer(LeafReaderContext leaf, out PhraseMatcher? matcher)
    {
        matcher = null;
        if (leaf.Reader.GetTerms(_field) is not { HasPositions: true })
            return null;
        var slots = new PhraseSlot[_places.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            if (_places[i].GetPostings(leaf) is not { } postings)
                return null;
            slots[i] = new PhraseSlot(postings, _places[i].Position, i, [.. _places[i].Terms.Select(term => term.Term)]);
        }

        matcher = _slop == 0
            ? new ExactPhraseMatcher([.. slots.OrderBy(slot => slot.Postings.Cost)])
            : new SloppyPhraseMatcher(slots, _slop, _similarity);
        return new PhraseScorer(slots, matcher, _similarity, leaf.Reader.GetNorms(_field), _scoreMode == ScoreMode.TopScores ? CreateBounds(leaf, slots) : null);
    }

    private PhraseBounds CreateBounds(LeafReaderContext leaf, PhraseSlot[] slots)
    {
        var maxFreqs = _places.Select(place => place.MaxFreq(leaf)).ToArray();
        var maxNorm = TermScoring.MaxNorm(leaf, _field);
        var terms = slots.Select(slot => new TermBounds(slot.Postings, _similarity, _similarity.Bound(maxFreqs[slot.Ordinal], maxNorm)));
        return new PhraseBounds([.. terms], _slop == 0, _similarity.Bound(_slop == 0 ? maxFreqs.Min() : maxFreqs.Sum(), maxNorm));
    }

    /// <summary>One place of the phrase.</summary>
    private sealed record Place(int Position, IReadOnlyList<WeightedTerm> Terms, TermStates[] States)
    {
        public float MaxFreq(LeafReaderContext leaf) => States.Sum(state => state[leaf] is { } found ? TermScoring.MaxFreq(found) : 0);

        public PostingsEnumerator? GetPostings(LeafReaderContext leaf)
        {
            var found = new List<(PostingsEnumerator Postings, float Weight)>();
            for (var i = 0; i < States.Length; i++)
            {
                if (States[i].GetPostings(leaf, PostingsFlags.Positions) is { } postings)
                    found.Add((postings, Terms[i].Weight));
            }

            return found switch
            {
                [] => null,
                [(var only, 1)] => only,
                _ => new WeightedUnionPostings([.. found]),
            };
        }
    }
}
