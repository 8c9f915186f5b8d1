using SearchCore.Index;
using SearchCore.Search.Queries;
using SearchCore.Search.Scorers;

namespace SearchCore.Search.Weights;

/// <summary>Clauses with their weights, and how their scorers are put together.</summary>
internal sealed class BooleanWeight : Weight
{
    private readonly BooleanQuery _query;
    private readonly Weight[] _weights;
    private readonly float[]? _coord;

    public BooleanWeight(BooleanQuery query, IndexSearcher searcher, ScoreMode scoreMode, float boost)
    {
        searcher.CheckClauseCount(query.Clauses.Count, "The boolean query");
        _query = query;
        _weights =
        [
            .. query.Clauses.Select(clause => clause.Occur switch
            {
                Occur.Filter => searcher.CreateFilterWeight(clause.Query),
                Occur.MustNot => clause.Query.CreateWeight(searcher, ScoreMode.CompleteNoScores, boost),
                _ => clause.Query.CreateWeight(searcher, scoreMode, boost),
            }),
        ];
        if (scoreMode != ScoreMode.CompleteNoScores)
            _coord = CreateCoord(searcher);
    }

    public override float SumOfSquaredWeights => Scoring.Sum(part => part.Weight.SumOfSquaredWeights);

    private IEnumerable<(Weight Weight, Occur Occur)> Parts => _weights.Select((weight, i) => (weight, _query.Clauses[i].Occur));

    private IEnumerable<(Weight Weight, Occur Occur)> Scoring => Parts.Where(part => part.Occur is Occur.Must or Occur.Should);

    public override Scorer? GetScorer(LeafReaderContext leaf)
    {
        var matching = CreateMatchingScorer(leaf);
        if (matching is null || _coord is null)
            return matching;
        var clauses = Scoring.Select(part => part.Weight.GetScorer(leaf)).OfType<Scorer>().ToArray();
        return new CoordScorer(matching, clauses, _coord);
    }

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        var matching = new List<Explanation>();
        var optional = 0;
        var isFiltered = false;
        for (var i = 0; i < _weights.Length; i++)
        {
            var (query, occur) = _query.Clauses[i];
            var explained = _weights[i].Explain(leaf, doc);
            if (explained.IsMatch && occur == Occur.MustNot)
                return Explanation.NoMatch($"the document matches the forbidden clause {query}", explained);
            if (!explained.IsMatch && occur is (Occur.Must or Occur.Filter))
                return Explanation.NoMatch($"the document does not match the required clause {query}", explained);
            isFiltered |= occur == Occur.Filter;
            if (!explained.IsMatch || occur == Occur.Filter)
                continue;
            matching.Add(explained);
            optional += occur == Occur.Should ? 1 : 0;
        }

        if (matching.Count == 0 && !isFiltered)
            return Explanation.NoMatch("no clause matches");
        if (optional < _query.MinimumShouldMatch)
            return Explanation.NoMatch($"{optional} optional clauses match, {_query.MinimumShouldMatch} have to");
        return matching.Count == 0 ? Explanation.Match(0, "only filters match, which do not score") : ExplainSum(matching);
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches)
    {
        var found = new List<Match>();
        var any = false;
        var optional = 0;
        foreach (var (weight, occur) in Parts)
        {
            var before = found.Count;
            var isMatch = weight.CollectMatches(leaf, doc, found);
            if (isMatch != (occur != Occur.MustNot) && occur != Occur.Should)
                return false;
            if (occur is Occur.MustNot or Occur.Filter)
                found.RemoveRange(before, found.Count - before);
            any |= isMatch;
            optional += isMatch && occur == Occur.Should ? 1 : 0;
        }

        if (!any || optional < _query.MinimumShouldMatch)
            return false;
        found.ForEach(matches.Add);
        return true;
    }

    private Explanation ExplainSum(List<Explanation> details)
    {
        var sum = (float)details.Sum(detail => (double)detail.Value);
        var explained = details is [var only] ? only : Explanation.Match(sum, "the sum of:", details);
        if (_coord is null)
            return explained;
        var factor = _coord[details.Count];
        return Explanation.Match(
            sum * factor,
            "the product of:",
            explained,
            Explanation.Match(factor, $"coord: {details.Count} of {_coord.Length - 1} clauses match"));
    }

    /// <summary>The factor for each number of matching clauses; null when all are 1. Lucene never asks for the factor of a single clause.</summary>
    private float[]? CreateCoord(IndexSearcher searcher)
    {
        var most = Scoring.Count();
        var coord = new float[most + 1];
        for (var overlap = 0; overlap <= most; overlap++)
            coord[overlap] = most == 1 ? 1 : searcher.Similarity.Coord(overlap, most);
        return coord.Skip(1).All(factor => factor == 1) ? null : coord;
    }

    private Scorer? CreateMatchingScorer(LeafReaderContext leaf)
    {
        var required = new List<Scorer>();
        var optional = new List<Scorer>();
        var excluded = new List<Scorer>();
        foreach (var (weight, occur) in Parts)
        {
            var scorer = weight.GetScorer(leaf);
            if (scorer is not null)
                (occur switch { Occur.Should => optional, Occur.MustNot => excluded, _ => required }).Add(scorer);
            else if (occur is Occur.Must or Occur.Filter)
                return null;
        }

        if (optional.Count < _query.MinimumShouldMatch || required.Count + optional.Count == 0)
            return null;
        var matching = Combine(required, optional);
        return excluded.Count == 0 ? matching : new RequiredExcludedScorer(matching, AnyOf(excluded));
    }

    private Scorer Combine(List<Scorer> required, List<Scorer> optional)
    {
        if (required.Count == 0)
            return AnyOf(optional, _query.MinimumShouldMatch);
        if (_query.MinimumShouldMatch > 0)
            return AllOf([.. required, AnyOf(optional, _query.MinimumShouldMatch)]);
        var all = AllOf(required);
        return optional.Count == 0 ? all : new RequiredOptionalScorer(all, AnyOf(optional));
    }

    private static Scorer AllOf(List<Scorer> scorers) => scorers is [var only] ? only : new ConjunctionScorer(scorers);

    private static Scorer AnyOf(List<Scorer> scorers, int minimumMatch = 1) => scorers switch
    {
        [var only] => only,
        _ when minimumMatch == scorers.Count => new ConjunctionScorer(scorers),
        _ => new DisjunctionScorer(scorers, minimumMatch),
    };
}
