using SearchCore.Index;

namespace SearchCore.Search.Weights;

/// <summary>Finds nothing.</summary>
internal sealed class NoDocsWeight : Weight
{
    public override Scorer? GetScorer(LeafReaderContext leaf) => null;

    public override Explanation Explain(LeafReaderContext leaf, int doc) => Explanation.NoMatch("the query finds nothing");

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) => false;

    public override int Count(LeafReaderContext leaf) => 0;
}
