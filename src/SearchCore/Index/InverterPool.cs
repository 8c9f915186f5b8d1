using SearchCore.Index.Inversion;

namespace SearchCore.Index;

/// <summary>Hands segments in memory to indexing threads, one each, and says when one is to be written out. Safe for many threads.</summary>
/// <remarks>
/// Threads wait at three points only: when all segments are taken; while a full flush makes its cut, for which no document may be half
/// way in; and when memory is at twice the limit, because writing out does not keep up.
/// </remarks>
internal sealed class InverterPool(IndexWriterOptions options, Func<DocumentInverter> create)
{
    private const double BytesPerMegabyte = 1024 * 1024;

    /// <summary>A segment is written out at this size at the latest: far enough below the 2 GB it can address for another document.</summary>
    private const long MaxInverterBytes = 1L << 30;
    private readonly long _limit = (long)(options.RamBufferMegabytes * BytesPerMegabyte);
    private readonly object _gate = new();
    private readonly List<PooledInverter> _places = [];
    private bool _isDraining;
    private bool _isFullFlush;
    private bool _isClosed;

    /// <summary>The memory taken by all, in bytes.</summary>
    public long BytesUsed
    {
        get
        {
            lock (_gate)
                return _places.Sum(place => place.BytesUsed);
        }
    }

    /// <summary>The number of documents in memory.</summary>
    public int DocCount
    {
        get
        {
            lock (_gate)
                return _places.Sum(place => place.Inverter?.DocCount ?? 0);
        }
    }

    /// <summary>The smallest number of deletes that a document in memory remembers; <see cref="long.MaxValue"/> without documents.</summary>
    public long OldestSequence
    {
        get
        {
            lock (_gate)
            {
                // A document on its way gets its number later than now, so only those that are in count.
                return _places.Select(place => place.Inverter?.Sequences ?? SequenceRuns.None)
                    .Select(sequences => sequences.IsEmpty ? long.MaxValue : sequences.First).Append(long.MaxValue).Min();
            }
        }
    }

    private bool IsStalled =>
        (_isFullFlush || _places.Exists(place => place.IsFlushing)) && _places.Sum(place => place.BytesUsed) > 2 * _limit;

    /// <summary>Takes a segment for one document; <see cref="Release"/> or <see cref="Remove"/> must follow.</summary>
    public PooledInverter Acquire()
    {
        PooledInverter? place;
        lock (_gate)
        {
            while ((place = TryTake()) is null)
                Monitor.Wait(_gate);
        }

        if (place.Inverter is not null)
            return place;
        try
        {
            place.Inverter = create();
            return place;
        }
        catch
        {
            Remove(place);
            throw;
        }
    }

    /// <summary>Gives a segment back.</summary>
    /// <returns>A segment (this or another) that the caller must write out and then <see cref="Remove"/>; null for none.</returns>
    public PooledInverter? Release(PooledInverter place)
    {
        lock (_gate)
        {
            place.IsBusy = false;
            place.BytesUsed = place.Inverter!.BytesUsed;
            Monitor.PulseAll(_gate);
            if (_isFullFlush)
                return null;
            var isDue = place.MustFlush || place.BytesUsed > MaxInverterBytes
                || place.Inverter.DocCount >= (options.MaxBufferedDocuments ?? int.MaxValue);
            var due = isDue ? place : FindLargestIfOverLimit();
            if (due is null)
                return null;
            due.MustFlush = true;
            if (due.IsBusy)
                return null;
            due.IsFlushing = true;
            return due;
        }
    }

    /// <summary>Takes a segment away for good: it was written out, or dropped.</summary>
    public void Remove(PooledInverter place)
    {
        lock (_gate)
        {
            _places.Remove(place);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>
    /// Starts a full flush: waits until no document is half way in and nothing is being written out, then makes the cut. Until
    /// <see cref="EndFullFlush"/> no other segment is written out, so that none gets among those of the cut.
    /// </summary>
    /// <param name="cut">Done while no thread is adding documents.</param>
    /// <returns>The segments in memory, to be written out (or dropped) and removed.</returns>
    public IReadOnlyList<PooledInverter> BeginFullFlush(Action cut)
    {
        lock (_gate)
        {
            while (_isDraining || _isFullFlush)
                Monitor.Wait(_gate);
            _isDraining = true;
            try
            {
                while (_places.Exists(place => place.IsBusy || place.IsFlushing))
                    Monitor.Wait(_gate);
                cut();
                _isFullFlush = true;
                foreach (var place in _places)
                    place.IsFlushing = true;
                return [.. _places];
            }
            finally
            {
                _isDraining = false;
                Monitor.PulseAll(_gate);
            }
        }
    }

    public void EndFullFlush()
    {
        lock (_gate)
        {
            _isFullFlush = false;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Lets no thread in any more.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.PulseAll(_gate);
        }
    }

    private PooledInverter? TryTake()
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(IndexWriter));
        if (_isDraining || IsStalled)
            return null;

        // The one used last, so that a few threads fill a few segments.
        var place = _places.FindLast(place => !place.IsBusy && !place.IsFlushing);
        if (place is null && _places.Count(other => !other.IsFlushing) < options.MaxIndexingThreads)
            _places.Add(place = new PooledInverter());
        if (place is not null)
            place.IsBusy = true;
        return place;
    }

    private PooledInverter? FindLargestIfOverLimit()
    {
        var active = _places.Where(place => !place.IsFlushing && !place.MustFlush).ToList();
        return active.Sum(place => place.BytesUsed) > _limit ? active.MaxBy(place => place.BytesUsed) : null;
    }
}
