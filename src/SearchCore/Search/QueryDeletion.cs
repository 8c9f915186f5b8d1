using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search;

/// <summary>Lets a writer delete what a query finds. Immutable, safe for many threads.</summary>
/// <param name="query">The query.</param>
public sealed class QueryDeletion(Query query) : IDeleteQuery
{
    private readonly Query _query = query ?? throw new ArgumentNullException(nameof(query));

    /// <inheritdoc/>
    public DocIdSetIterator? FindDocuments(LeafReader reader)
    {
        var segment = new SegmentView(reader);
        return new IndexSearcher(segment).CreateWeight(_query, ScoreMode.CompleteNoScores).GetScorer(segment.Leaves[0]);
    }

    /// <summary>A segment as an index of its own. The writer keeps the segment open.</summary>
    private sealed class SegmentView(LeafReader reader) : IndexReader
    {
        public override IReadOnlyList<LeafReaderContext> Leaves { get; } = [new LeafReaderContext(reader, 0, 0)];

        protected override void Close()
        {
        }
    }
}
