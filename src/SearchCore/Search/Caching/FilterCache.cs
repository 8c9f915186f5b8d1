using SearchCore.Index;

namespace SearchCore.Search.Caching;

/// <summary>Keeps which documents of a segment a filter finds, for filters that are asked for again. Shared by searchers; safe for many threads.</summary>
/// <remarks>
/// Deleted documents are kept too and left out by each search, so deletions do not make an entry worthless. An entry goes when its segment closes, or
/// when the cache is full and it was not used for the longest time. Filters that are as fast without a cache are not kept.
/// </remarks>
public sealed class FilterCache
{
    private const int RememberedUses = 1024;
    private readonly Lock _lock = new();
    private readonly Dictionary<object, Dictionary<Query, LinkedListNode<Entry>>> _segments = [];
    private readonly LinkedList<Entry> _byUse = [];
    private readonly Dictionary<Query, int> _uses = [];
    private readonly Queue<Query> _lastUses = new();
    private long _bytes;
    private long _hits;
    private long _misses;
    private long _evictions;

    /// <summary>How much memory the entries may take, in bytes; 32 MB unless told otherwise.</summary>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 32L << 20;

    /// <summary>How many documents a segment must have for its filters to be kept; smaller ones are searched as fast. 4,096 unless told otherwise.</summary>
    public int MinSegmentDocs { get; init; } = 4096;

    /// <summary>How often a filter must have been asked for lately to be kept, 1 or more; 2 unless told otherwise.</summary>
    public int MinUses
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2;

    /// <summary>What the cache has done so far, and what it holds.</summary>
    public FilterCacheStatistics Statistics
    {
        get
        {
            lock (_lock)
                return new FilterCacheStatistics(_hits, _misses, _evictions, _byUse.Count, _bytes);
        }
    }

    /// <summary>Notes that a search uses a filter.</summary>
    internal void NoteUse(Query filter)
    {
        lock (_lock)
        {
            _uses[filter] = _uses.GetValueOrDefault(filter) + 1;
            _lastUses.Enqueue(filter);
            if (_lastUses.Count <= RememberedUses)
                return;
            var forgotten = _lastUses.Dequeue();
            if (--_uses[forgotten] == 0)
                _uses.Remove(forgotten);
        }
    }

    /// <summary>The documents of a filter in a segment, from memory or from walking; null when they are better walked without keeping them.</summary>
    internal CachedDocs? Get(Query filter, LeafReaderContext leaf, Func<LeafReaderContext, Scorer?> walk)
    {
        var segment = leaf.Reader.CacheKey;
        lock (_lock)
        {
            if (_segments.TryGetValue(segment, out var known) && known.TryGetValue(filter, out var node))
            {
                _hits++;
                _byUse.Remove(node);
                _byUse.AddLast(node);
                return node.Value.Docs;
            }

            _misses++;
            if (leaf.Reader.MaxDoc < MinSegmentDocs || _uses.GetValueOrDefault(filter) < MinUses || CachedDocs.MostBytes(leaf.Reader.MaxDoc) > MaxBytes)
                return null;
        }

        // Outside the lock: two threads may do the same work, but nobody waits for it.
        var docs = CachedDocs.Collect(walk(leaf), leaf.Reader.MaxDoc);

        // When the search's time is up, the documents need not be complete.
        if (SearchGuard.MayOpeningGoOn())
            Add(new Entry(segment, filter, docs), leaf.Reader);
        return docs;
    }

    private void Add(Entry entry, LeafReader reader)
    {
        lock (_lock)
        {
            if (!_segments.TryGetValue(entry.Segment, out var known))
            {
                _segments.Add(entry.Segment, known = []);
                reader.WhenClosed(() => Drop(entry.Segment));
            }

            if (!known.TryAdd(entry.Filter, new LinkedListNode<Entry>(entry)))
                return;
            _byUse.AddLast(known[entry.Filter]);
            _bytes += entry.Docs.Bytes;
            while (_bytes > MaxBytes)
            {
                _evictions++;
                var oldest = _byUse.First!;
                _segments[oldest.Value.Segment].Remove(oldest.Value.Filter);
                Forget(oldest);
            }
        }
    }

    private void Drop(object segment)
    {
        lock (_lock)
        {
            if (!_segments.Remove(segment, out var known))
                return;
            foreach (var node in known.Values)
                Forget(node);
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _bytes -= node.Value.Docs.Bytes;
    }

    private sealed record Entry(object Segment, Query Filter, CachedDocs Docs);
}
