using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SearchCore.Index;
using SearchCore.Search.Similarities;

namespace SearchCore.Search;

/// <summary>What searches have found out about a segment and would have to find out again; it lives as long as the segment's reader.</summary>
internal sealed class SegmentCache
{
    private static readonly ConditionalWeakTable<LeafReader, SegmentCache> _caches = [];

    private readonly ConcurrentDictionary<string, int> _maxNorms = new(StringComparer.Ordinal);

    public static SegmentCache Of(LeafReader reader) => _caches.GetValue(reader, _ => new SegmentCache());

    /// <summary>The greatest norm of a field; <see cref="SimilarityScorer.NoNorm"/> when it keeps no norms.</summary>
    public int GetMaxNorm(LeafReader reader, string field) =>
        _maxNorms.TryGetValue(field, out var max)
            ? max
            : _maxNorms.GetOrAdd(field, Norms.FindMax(reader.GetNorms(field), reader.MaxDoc));
}
