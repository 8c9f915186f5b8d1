using SearchCore.Index;
using SearchCore.Search.Scorers;

namespace SearchCore.Search.Caching;

/// <summary>A filter whose documents come out of a cache where it has them. The filter's own weight is only made when somebody needs it.</summary>
internal sealed class CachingWeight(FilterCache cache, Query filter, Func<Weight> createWeight) : Weight
{
    private readonly Lazy<Weight> _inner = new(createWeight);

    public override Scorer? GetScorer(LeafReaderContext leaf)
    {
        if (cache.Get(filter, leaf, context => _inner.Value.GetScorer(context)) is not { } docs)
            return _inner.Value.GetScorer(leaf);
        return docs.GetIterator() is { } iterator ? new ConstantScorer(iterator, 0) : null;
    }

    public override Explanation Explain(LeafReaderContext leaf, int doc) => _inner.Value.Explain(leaf, doc);

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) => _inner.Value.CollectMatches(leaf, doc, matches);

    public override int Count(LeafReaderContext leaf) => _inner.Value.Count(leaf);
}
