namespace SearchCore.Index;

/// <summary>
/// Merges segments of about the same size, whether or not they are neighbours, and prefers merges that are balanced, small and rid the
/// index of many deleted documents: the policy of Lucene 4.8, with its defaults.
/// </summary>
public sealed class TieredMergePolicy : MergePolicy
{
    private const double BytesPerMegabyte = 1024 * 1024;

    /// <summary>At most so many segments become one in an ordinary merge; 2 or more.</summary>
    public int MaxMergeAtOnce { get; init => field = AtLeast(value, 2); } = 10;

    /// <summary>At most so many segments become one in a forced merge; 2 or more.</summary>
    public int MaxMergeAtOnceForced { get; init => field = AtLeast(value, 2); } = 30;

    /// <summary>An ordinary merge makes no segment larger than this many megabytes.</summary>
    public double MaxMergedSegmentMegabytes { get; init => field = Positive(value); } = 5 * 1024;

    /// <summary>Smaller segments count as having this many megabytes, so that there is no long tail of tiny ones.</summary>
    public double FloorSegmentMegabytes { get; init => field = Positive(value); } = 2;

    /// <summary>How many segments of about the same size may stay; 2 or more. Fewer means more merging.</summary>
    public double SegmentsPerTier { get; init => field = value >= 2 ? value : throw OutOfRange(value); } = 10;

    /// <summary>How strongly merges that remove deleted documents are preferred; 0 is not at all.</summary>
    public double ReclaimDeletesWeight { get; init => field = value >= 0 ? value : throw OutOfRange(value); } = 2;

    /// <summary>
    /// A merged segment is packed into one file if it is not larger than this part of the index, from 0 (never) to 1 (always): reading a
    /// large segment out of one file costs, and there are few of them.
    /// </summary>
    public double NoCompoundFileRatio { get; init => field = value is >= 0 and <= 1 ? value : throw OutOfRange(value); } = 0.1;

    /// <summary>A merged segment larger than this many megabytes is never packed into one file.</summary>
    public double MaxCompoundFileMegabytes { get; init => field = Positive(value); } = double.PositiveInfinity;

    /// <inheritdoc/>
    public override bool UsesCompoundFile(long mergedBytes, long indexBytes) =>
        NoCompoundFileRatio > 0 && mergedBytes <= MaxCompoundFileMegabytes * BytesPerMegabyte
        && (NoCompoundFileRatio >= 1 || mergedBytes <= NoCompoundFileRatio * indexBytes);

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<MergeCandidate>> FindMerges(IReadOnlyList<MergeCandidate> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var maxMergedBytes = (long)(MaxMergedSegmentMegabytes * BytesPerMegabyte);
        var sorted = segments.OrderByDescending(segment => segment.LiveSizeInBytes)
            .ThenBy(segment => segment.SegmentName, StringComparer.Ordinal).ToList();

        // Segments over half the maximum are as large as they will get, and so count neither for the budget nor for merging.
        sorted.RemoveAll(segment => segment.LiveSizeInBytes >= maxMergedBytes / 2);
        var budget = AllowedSegmentCount(sorted);
        var eligible = sorted.Where(segment => !segment.IsMerging).ToList();
        var isLargeMergeRunning = sorted.Where(segment => segment.IsMerging).Sum(segment => segment.LiveSizeInBytes) >= maxMergedBytes;
        var merges = new List<IReadOnlyList<MergeCandidate>>();
        while (eligible.Count > budget)
        {
            var best = FindBestMerge(eligible, maxMergedBytes, isLargeMergeRunning);
            if (best is null)
                break;
            merges.Add(best);
            eligible.RemoveAll(best.Contains);
        }

        return merges;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<MergeCandidate>> FindForcedMerges(IReadOnlyList<MergeCandidate> segments, int maxSegments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        var isDone = segments.Count <= maxSegments && (maxSegments > 1 || segments.All(segment => segment.DeletedCount == 0));
        var eligible = segments.Where(segment => !segment.IsMerging).OrderByDescending(segment => segment.LiveSizeInBytes)
            .ThenBy(segment => segment.SegmentName, StringComparer.Ordinal).ToList();
        if (isDone || eligible.Count == 0)
            return [];

        // Full groups of the smallest segments, as long as each lowers the count without overshooting the aim.
        var merges = new List<IReadOnlyList<MergeCandidate>>();
        var end = eligible.Count;
        while (end >= maxSegments + MaxMergeAtOnceForced - 1)
        {
            merges.Add(eligible.GetRange(end - MaxMergeAtOnceForced, MaxMergeAtOnceForced));
            end -= MaxMergeAtOnceForced;
        }

        if (merges.Count == 0 && eligible.Count == segments.Count)
        {
            var count = Math.Max(1, end - maxSegments + 1);
            merges.Add(eligible.GetRange(end - count, count));
        }

        return merges;
    }

    private static int AtLeast(int value, int least) => value >= least ? value : throw OutOfRange(value);

    private static double Positive(double value) => value > 0 ? value : throw OutOfRange(value);

    private static ArgumentOutOfRangeException OutOfRange(object value) =>
        new(nameof(value), value, "The setting of the merge policy is out of range.");

    private double AllowedSegmentCount(List<MergeCandidate> sorted)
    {
        var levelSize = (double)(sorted.Count == 0 ? FloorBytes(0) : FloorBytes(sorted[^1].LiveSizeInBytes));
        var bytesLeft = (double)sorted.Sum(segment => segment.LiveSizeInBytes);
        var allowed = 0.0;
        while (bytesLeft / levelSize >= SegmentsPerTier)
        {
            allowed += SegmentsPerTier;
            bytesLeft -= SegmentsPerTier * levelSize;
            levelSize *= MaxMergeAtOnce;
        }

        return allowed + Math.Ceiling(bytesLeft / levelSize);
    }

    private List<MergeCandidate>? FindBestMerge(List<MergeCandidate> eligible, long maxMergedBytes, bool isLargeMergeRunning)
    {
        List<MergeCandidate>? best = null;
        var bestScore = double.MaxValue;
        for (var start = 0; start + MaxMergeAtOnce <= eligible.Count; start++)
        {
            var candidate = new List<MergeCandidate>(MaxMergeAtOnce);
            var total = 0L;
            var hitTooLarge = false;
            for (var i = start; i < eligible.Count && candidate.Count < MaxMergeAtOnce; i++)
            {
                // A segment that is too large is passed over: smaller ones behind it may still fill the merge up to the maximum.
                hitTooLarge |= total + eligible[i].LiveSizeInBytes > maxMergedBytes;
                if (total + eligible[i].LiveSizeInBytes > maxMergedBytes)
                    continue;
                candidate.Add(eligible[i]);
                total += eligible[i].LiveSizeInBytes;
            }

            if (candidate.Count < 2 || (hitTooLarge && isLargeMergeRunning))
                continue;
            var score = Score(candidate, hitTooLarge);
            if (score < bestScore)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    /// <summary>Small is good: how unbalanced the merge is, a little for its size, less for the deleted documents it removes.</summary>
    private double Score(List<MergeCandidate> candidate, bool hitTooLarge)
    {
        var before = candidate.Sum(segment => segment.SizeInBytes);
        var after = candidate.Sum(segment => segment.LiveSizeInBytes);
        var flooredAfter = candidate.Sum(segment => FloorBytes(segment.LiveSizeInBytes));
        var skew = hitTooLarge
            ? 1.0 / MaxMergeAtOnce
            : (double)FloorBytes(candidate[0].LiveSizeInBytes) / flooredAfter;
        return skew * Math.Pow(after, 0.05) * Math.Pow(before == 0 ? 1 : (double)after / before, ReclaimDeletesWeight);
    }

    private long FloorBytes(long bytes) => Math.Max((long)(FloorSegmentMegabytes * BytesPerMegabyte), bytes);
}
