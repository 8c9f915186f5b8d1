using SearchCore.Codecs;
using SearchCore.Index.Deletes;
using SearchCore.Index.Inversion;
using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>How documents in memory become segments, and how deletes reach the segments.</summary>
public sealed partial class IndexWriter
{
    /// <summary>Deletes that some segment, or documents in memory, may still need. Guarded by the deletes' lock.</summary>
    private readonly List<DeletePacket> _packets = [];

    /// <summary>Writes the documents in memory out as segments and applies all deletes. Neither durable nor visible yet.</summary>
    public void Flush()
    {
        ThrowIfClosed();
        Guard(() =>
        {
            FlushAll(_ => { });
            MergeWhatIsDue();
        });
    }

    /// <summary>Brings everything up to one moment into segments, with all deletes up to that moment applied.</summary>
    /// <param name="snapshot">Called when it is so, before anything newer can get in; takes the change count of that moment.</param>
    private void FlushAll(Action<long> snapshot)
    {
        lock (_commitLock)
        {
            lock (_deletesLock)
            {
                DeletePacket? packet = null;
                var changes = 0L;
                var places = _pool.BeginFullFlush(() =>
                {
                    packet = _deletes.Freeze();
                    changes = ChangeCount;
                });
                try
                {
                    foreach (var place in places)
                        FlushOne(place);
                    List<SegmentState> segments;
                    lock (_lock)
                        segments = [.. _segments];
                    ApplyDeletes(segments, packet!);
                    snapshot(changes);
                }
                finally
                {
                    foreach (var place in places)
                        Abandon(place);
                    _pool.EndFullFlush();
                }
            }
        }
    }

    /// <summary>Writes out one segment in memory and takes it into the index.</summary>
    private void FlushOne(PooledInverter place)
    {
        try
        {
            if (WriteSegment(place.Inverter!) is not { } segment)
                return;
            lock (_lock)
                Add(segment, _segments.Count);
        }
        finally
        {
            Abandon(place);
        }
    }

    private SegmentState? WriteSegment(DocumentInverter inverter)
    {
        if (inverter.RefusedDocs.Count == inverter.DocCount)
            return null;
        inverter.Flush();
        var info = inverter.Segment;
        FinishSegment(info, inverter.Directory, _options.UsesCompoundFile);
        var segment = new SegmentState(new SegmentCommit(info, _options.Codec), Interlocked.Increment(ref _births))
        {
            AppliedThrough = inverter.Sequences.First,
            Sequences = inverter.Sequences,
        };
        if (inverter.RefusedDocs.Count > 0)
        {
            var live = new BitSet(inverter.DocCount);
            live.SetAll();
            foreach (var doc in inverter.RefusedDocs)
                live.Clear(doc);
            segment.SetLiveDocs(live);
        }

        return segment;
    }

    /// <summary>
    /// Ends the files of a new segment. Files that were packed into the compound file are left for whoever made the segment to delete, as all that
    /// the segment does not list.
    /// </summary>
    private void FinishSegment(SegmentInfo info, TrackingDirectory directory, bool usesCompoundFile)
    {
        List<string> files = [.. directory.Created];
        if (usesCompoundFile)
            files = _options.Codec.CompoundFormat.Write(directory, info, files);
        info.UsesCompoundFile = usesCompoundFile;
        info.Files.UnionWith(files);
        info.Files.Add(IndexFileNames.SegmentFileName(info.Name, string.Empty, "si"));
        _options.Codec.SegmentInfoFormat.Write(directory, info);
    }

    /// <summary>Ends a segment in memory. Its files go too, unless it became a segment of the index. Further calls do nothing.</summary>
    private void Abandon(PooledInverter place)
    {
        if (place.Inverter is { } inverter)
        {
            place.Inverter = null;
            Quietly(inverter.Dispose);
            lock (_lock)
                _deleter.DeleteUncounted(inverter.Directory.Created);
        }

        _pool.Remove(place);
    }

    /// <summary>Applies deletes to segments. Under the deletes' lock.</summary>
    /// <param name="segments">Segments that were taken into the index before the packet was frozen.</param>
    /// <param name="packet">All deletes since the last call.</param>
    private void ApplyDeletes(IReadOnlyList<SegmentState> segments, DeletePacket packet)
    {
        _packets.Add(packet);
        foreach (var segment in segments)
            ApplyPackets(segment, packet.Last);
        lock (_lock)
        {
            foreach (var segment in segments.Where(segment => segment is { IsAllDeleted: true, IsMerging: false }))
                Drop(segment);
            var needed = _segments.Select(segment => segment.AppliedThrough).Append(_pool.OldestSequence).Min();
            _packets.RemoveAll(old => old.IsEmpty || old.Last <= needed);
        }
    }

    private void ApplyPackets(SegmentState segment, long last)
    {
        var pending = _packets.FindAll(packet => packet.Last > segment.AppliedThrough && !packet.IsEmpty);
        if (pending.Count > 0)
        {
            SegmentReader reader;
            lock (_lock)
                reader = segment.AcquireReader();
            try
            {
                var applier = new DeleteApplier(reader, segment.Sequences);
                foreach (var packet in pending)
                    applier.Apply(packet);
                if (applier.ChangedLiveDocs is { } live)
                {
                    lock (_lock)
                        segment.SetLiveDocs(live);
                }

                if (!applier.Updates.IsEmpty)
                    SaveUpdates(segment, reader, applier.Updates);
            }
            finally
            {
                reader.Release();
            }
        }

        // Deletes ordered from now on are newer than every document of the segment.
        segment.AppliedThrough = last;
        segment.Sequences = null;
    }

    /// <summary>Takes a segment into the index. Under the lock.</summary>
    private void Add(SegmentState segment, int place)
    {
        _deleter.IncrementCounts(segment.Commit.Files);
        _segments.Insert(place, segment);
        _segmentDocCount += segment.Commit.DocCount;
    }

    /// <summary>Takes a segment out of the index. Its files go when no commit needs them. Under the lock.</summary>
    private void Drop(SegmentState segment)
    {
        _segments.Remove(segment);
        _segmentDocCount -= segment.Commit.DocCount;
        segment.Release();
        _deleter.DecrementCounts(segment.Commit.Files);
    }
}
