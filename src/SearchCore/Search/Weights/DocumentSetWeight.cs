using SearchCore.Index;
using SearchCore.Search.Scorers;
using SearchCore.Util;

namespace SearchCore.Search.Weights;

/// <summary>Gives every document of a set the same score.</summary>
internal abstract class DocumentSetWeight(Query query, float score) : Weight
{
    public override float SumOfSquaredWeights => score * score;

    public sealed override Scorer? GetScorer(LeafReaderContext leaf) => GetDocuments(leaf) is { } documents ? new ConstantScorer(documents, score) : null;

    public override Explanation Explain(LeafReaderContext leaf, int doc) => Has(leaf, doc)
        ? Explanation.Match(score, $"constant score of {query}: its boost")
        : Explanation.NoMatch($"the document does not match {query}");

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) => Has(leaf, doc);

    /// <summary>The documents of a segment; null when there are none.</summary>
    protected abstract DocIdSetIterator? GetDocuments(LeafReaderContext leaf);

    private bool Has(LeafReaderContext leaf, int doc) => GetDocuments(leaf) is { } documents && documents.Advance(doc) == doc;
}
