using SearchCore.Index;
using SearchCore.Search.Scorers;

namespace SearchCore.Search.Weights;

/// <summary>Finds every document.</summary>
internal sealed class AllDocsWeight(float score) : Weight
{
    public override float SumOfSquaredWeights => score * score;

    public override Scorer GetScorer(LeafReaderContext leaf) => new ConstantScorer(new AllDocsIterator(leaf.Reader.MaxDoc), score);

    public override Explanation Explain(LeafReaderContext leaf, int doc) => Explanation.Match(score, "every document matches and scores the boost");

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) => true;

    public override int Count(LeafReaderContext leaf) => leaf.Reader.NumDocs;
}
