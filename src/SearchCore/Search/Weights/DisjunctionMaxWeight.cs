using SearchCore.Index;
using SearchCore.Search.Scorers;

namespace SearchCore.Search.Weights;

/// <summary>Takes the best of several weights, plus a part of the others.</summary>
internal sealed class DisjunctionMaxWeight(Weight[] disjuncts, float tieBreaker) : Weight
{
    public override float SumOfSquaredWeights
    {
        get
        {
            var sum = disjuncts.Sum(weight => weight.SumOfSquaredWeights);
            var max = disjuncts.Max(weight => weight.SumOfSquaredWeights);
            return max + ((sum - max) * tieBreaker * tieBreaker);
        }
    }

    public override Scorer? GetScorer(LeafReaderContext leaf)
    {
        var scorers = disjuncts.Select(weight => weight.GetScorer(leaf)).OfType<Scorer>().ToArray();
        return scorers switch
        {
            [] => null,
            [var only] => only,
            _ when tieBreaker == 0 => new DisjunctionScorer(scorers, combination: ScoreCombination.Best),
            _ => new DisjunctionMaxScorer(scorers, tieBreaker),
        };
    }

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        var details = disjuncts.Select(weight => weight.Explain(leaf, doc)).Where(explained => explained.IsMatch).ToArray();
        if (details.Length == 0)
            return Explanation.NoMatch("no part of the query matches");
        var sum = details.Aggregate(0f, (total, detail) => total + detail.Value);
        var max = details.Max(detail => detail.Value);
        return Explanation.Match(max + ((sum - max) * tieBreaker), $"the best of the following, plus {QueryText.Number(tieBreaker)} times the others:", details);
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches)
    {
        var found = false;
        foreach (var weight in disjuncts)
            found |= weight.CollectMatches(leaf, doc, matches);
        return found;
    }
}
