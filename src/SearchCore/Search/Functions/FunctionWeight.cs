using SearchCore.Index;

namespace SearchCore.Search.Functions;

/// <summary>A weight whose scores a function changes.</summary>
internal sealed class FunctionWeight(FunctionScoreQuery query, Weight inner, float boost) : Weight
{
    public override float SumOfSquaredWeights => query.Combination == FunctionCombination.Replace ? boost * boost : inner.SumOfSquaredWeights;

    public override Scorer? GetScorer(LeafReaderContext leaf) =>
        inner.GetScorer(leaf) is { } scorer ? new FunctionScorer(scorer, query, query.Function.Open(leaf.Reader), boost) : null;

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        var explained = inner.Explain(leaf, doc);
        if (!explained.IsMatch)
            return explained;
        var value = query.Function.Open(leaf.Reader)(doc, explained.Value);
        return Explanation.Match(
            query.Combine(explained.Value, value, boost),
            $"{query.Combination} of score and function, boost {QueryText.Number(boost)}:",
            explained,
            Explanation.Match((float)value, query.Function.ToString()));
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) => inner.CollectMatches(leaf, doc, matches);

    public override int Count(LeafReaderContext leaf) => inner.Count(leaf);
}
