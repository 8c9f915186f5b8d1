using SearchCore.Index;
using SearchCore.Search.Scorers;

namespace SearchCore.Search.Weights;

/// <summary>Gives every document that another weight finds the same score.</summary>
internal sealed class ConstantWeight(Query query, Weight inner, float score) : Weight
{
    public override float SumOfSquaredWeights => score * score;

    public override Scorer? GetScorer(LeafReaderContext leaf) => inner.GetScorer(leaf) is { } scorer ? new ConstantScorer(scorer, score) : null;

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        var explained = inner.Explain(leaf, doc);
        return explained.IsMatch ? Explanation.Match(score, $"constant score of {query}: its boost") : explained;
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) => inner.CollectMatches(leaf, doc, matches);

    public override int Count(LeafReaderContext leaf) => inner.Count(leaf);
}
