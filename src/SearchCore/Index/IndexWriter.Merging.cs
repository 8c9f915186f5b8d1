using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index.Merging;
using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>Making few segments out of many.</summary>
public sealed partial class IndexWriter
{
    /// <summary>The last failure of a merge; null again at the next forced merge. Guarded by the lock.</summary>
    private IndexMergeException? _mergeFailure;

    /// <summary>Merges until the index has at most a number of segments, and waits for it. Not durable until the next commit.</summary>
    /// <remarks>It is about the segments that are there at the call; those that other threads add meanwhile stay as they are.</remarks>
    /// <param name="maxSegments">The number of segments, 1 or more.</param>
    /// <param name="cancellationToken">Ends the waiting; merges that run go on.</param>
    /// <exception cref="IndexMergeException">A merge failed, for one because the disk is full. The index and the writer are as good as before.</exception>
    public void ForceMerge(int maxSegments, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        Flush();
        ForgiveFailedMerges();
        Guard(() =>
        {
            var youngest = Interlocked.Read(ref _births);
            while (Volatile.Read(ref _failure) is null && Volatile.Read(ref _mergeFailure) is null && !_closing.IsCancellationRequested)
            {
                var planned = PlanForcedMerges(maxSegments, youngest, out var isMerging);
                if (planned.Count == 0 && !isMerging)
                    break;
                _merges.Add(planned);
                _merges.WaitForChange(cancellationToken);
            }
        });
        ThrowIfClosed();
        if (Volatile.Read(ref _mergeFailure) is { } failure)
            throw failure;
    }

    /// <summary>Writes segments anew, each by itself, and waits for it. Not durable until the next commit.</summary>
    internal void Rewrite(IReadOnlySet<string> segmentNames)
    {
        ThrowIfClosed();
        ForgiveFailedMerges();
        Guard(() =>
        {
            List<PlannedMerge> planned = [];
            lock (_lock)
            {
                foreach (var segment in _segments.Where(segment => segmentNames.Contains(segment.Commit.Name) && !segment.IsMerging))
                {
                    segment.IsMerging = true;
                    planned.Add(new PlannedMerge([segment]));
                }
            }

            _merges.Add(planned);
        });
        WaitForMerges();
        if (Volatile.Read(ref _mergeFailure) is { } failure)
            throw failure;
    }

    /// <summary>Waits for all merges that are due or running.</summary>
    /// <param name="cancellationToken">Ends the waiting; merges that run go on.</param>
    public void WaitForMerges(CancellationToken cancellationToken = default)
    {
        ThrowIfClosed();
        while (_merges.WaitForChange(cancellationToken))
        {
            // Each merge may make another one due.
        }

        ThrowIfClosed();
    }

    /// <summary>Starts what merges the policy wants; without background threads, also runs them. To be called without any lock held.</summary>
    private void MergeWhatIsDue()
    {
        List<PlannedMerge> planned;
        lock (_lock)
            planned = Plan(_options.MergePolicy.FindMerges([.. _segments.Select(segment => segment.ToMergeCandidate())]));
        _merges.Add(planned);
    }

    private void ForgiveFailedMerges()
    {
        lock (_lock)
        {
            _mergeFailure = null;
            foreach (var segment in _segments)
                segment.HasFailedMerge = false;
        }
    }

    private List<PlannedMerge> PlanForcedMerges(int maxSegments, long youngest, out bool isMerging)
    {
        lock (_lock)
        {
            var wanted = _segments.FindAll(segment => segment.Birth <= youngest);
            isMerging = wanted.Exists(segment => segment.IsMerging);
            return Plan(_options.MergePolicy.FindForcedMerges([.. wanted.Select(segment => segment.ToMergeCandidate())], maxSegments));
        }
    }

    /// <summary>Marks the segments of merges as taken. Under the lock.</summary>
    private List<PlannedMerge> Plan(IReadOnlyList<IReadOnlyList<MergeCandidate>> groups)
    {
        var planned = new List<PlannedMerge>(groups.Count);
        foreach (var group in groups)
        {
            var names = group.Select(candidate => candidate.SegmentName).ToHashSet(StringComparer.Ordinal);
            var sources = _segments.FindAll(segment => names.Contains(segment.Commit.Name));
            if (sources.Count == 0 || sources.Count != group.Count || sources.Exists(segment => segment.IsMerging))
                throw new InvalidOperationException($"The merge policy chose segments that cannot be merged: {string.Join(", ", names)}.");
            foreach (var source in sources)
                source.IsMerging = true;
            planned.Add(new PlannedMerge(sources));
        }

        return planned;
    }

    private void RunMerge(PlannedMerge merge)
    {
        var directory = new TrackingDirectory(Directory);
        List<SegmentReader> readers = [];
        try
        {
            AcquireSources(merge, readers);
            if (readers.Count > 0)
                Merge(merge, readers, directory);
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
            // The writer closes, and with it goes the result of the merge.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full or fails. Nothing is lost: the sources are as good as before, and deletes that were not applied are kept.
            ReportFailure(merge, e);
        }
        finally
        {
            foreach (var reader in readers)
                reader.Release();
            lock (_lock)
            {
                foreach (var source in merge.Sources)
                    source.IsMerging = false;
                _deleter.DeleteUncounted(directory.Created);
            }
        }

        if (!_closing.IsCancellationRequested)
            MergeWhatIsDue();
    }

    private void ReportFailure(PlannedMerge merge, Exception cause)
    {
        var failure = new IndexMergeException(Directory.Location, [.. merge.Sources.Select(source => source.Commit.Name)], cause);
        lock (_lock)
        {
            foreach (var source in merge.Sources)
                source.HasFailedMerge = true;
            _mergeFailure = failure;
        }

        _options.OnMergeFailed?.Invoke(failure);
    }

    private void Merge(PlannedMerge merge, List<SegmentReader> readers, TrackingDirectory directory)
    {
        var info = NewSegment("merge", ("mergeFactor", readers.Count.ToString(CultureInfo.InvariantCulture)));
        var merger = new SegmentMerger(readers, info, directory, _options.Codec, _numbers, _closing.Token);
        if (info.DocCount > 0)
        {
            merger.Merge();
            FinishSegment(info, directory, UsesCompoundFile(directory));
        }

        lock (_deletesLock)
        {
            if (IsStillWanted(merge))
                FinishMerge(merge, readers, info, merger.DocMaps, directory);
        }
    }

    private bool UsesCompoundFile(TrackingDirectory merged)
    {
        long indexBytes;
        lock (_lock)
            indexBytes = _segments.Sum(segment => segment.ToMergeCandidate().LiveSizeInBytes);
        return _options.MergePolicy.UsesCompoundFile(merged.Created.Sum(merged.FileLength), indexBytes);
    }

    /// <summary>Adds readers of the sources, with all deletes ordered so far applied; none when one of them is no longer in the index.</summary>
    private void AcquireSources(PlannedMerge merge, List<SegmentReader> readers)
    {
        lock (_deletesLock)
        {
            if (!IsStillWanted(merge))
                return;
            ApplyDeletes(merge.Sources, _deletes.Freeze());
            foreach (var source in merge.Sources)
                readers.Add(AcquireReader(source));
        }
    }

    private bool IsStillWanted(PlannedMerge merge)
    {
        lock (_lock)
            return !_closing.IsCancellationRequested && merge.Sources.All(_segments.Contains);
    }

    /// <summary>Puts the merged segment in the place of its sources. Under the deletes' lock.</summary>
    private void FinishMerge(
        PlannedMerge merge, IReadOnlyList<SegmentReader> readers, SegmentInfo info, IReadOnlyList<DocIdMap> maps, TrackingDirectory directory)
    {
        var merged = new SegmentState(new SegmentCommit(info, _options.Codec), merge.Sources.Max(source => source.Birth))
        {
            AppliedThrough = merge.Sources.Min(source => source.AppliedThrough),
        };
        if (info.DocCount > 0)
            CarryUpdates(merge.Sources, readers, merged, maps, directory);

        // Nothing can fail from here on.
        lock (_lock)
        {
            if (info.DocCount > 0)
            {
                if (CarryDeletes(merge.Sources, readers, info.DocCount, maps) is { } live)
                    merged.SetLiveDocs(live);
                Add(merged, _segments.IndexOf(merge.Sources[0]));
            }

            foreach (var source in merge.Sources)
                Drop(source);
        }

        CountChange();
    }

    /// <summary>Deletes in the merged segment what was deleted in its sources while the merge ran; null when nothing was.</summary>
    private static BitSet? CarryDeletes(
        IReadOnlyList<SegmentState> sources, IReadOnlyList<SegmentReader> readers, int docCount, IReadOnlyList<DocIdMap> maps)
    {
        BitSet? live = null;
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].LiveDocs is not { } now || ReferenceEquals(now, readers[i].LiveDocs))
                continue;
            for (var doc = 0; doc < now.Length; doc++)
            {
                if (now[doc] || maps[i][doc] < 0)
                    continue;
                if (live is null)
                {
                    live = new BitSet(docCount);
                    live.SetAll();
                }

                live.Clear(maps[i][doc]);
            }
        }

        return live;
    }
}
