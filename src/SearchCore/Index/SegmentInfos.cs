using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>The segments of an index, as a commit lists them (format chapter 2.3), and the steps of a commit.</summary>
/// <remarks>Not safe for many threads; the writer guards its own, readers get a <see cref="Clone"/>.</remarks>
internal sealed class SegmentInfos
{
    private long _lastGeneration;
    private PendingCommit? _pending;

    /// <summary>The segments in the order of their documents.</summary>
    public List<SegmentCommit> Segments { get; private init; } = [];

    /// <summary>The generation of the commit that this was last read from or written to; 0 before the first.</summary>
    public long Generation { get; internal set; }

    /// <summary>Grows with every change, so that two states can be told apart.</summary>
    public long Version { get; set; }

    /// <summary>The number for the next new segment.</summary>
    public int Counter { get; set; }

    /// <summary>What the committer noted.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The file of the last commit, or null before the first.</summary>
    public string? SegmentsFileName => Generation > 0 ? IndexFileNames.SegmentsFileName(Generation) : null;

    /// <summary>The number of documents, deleted ones included.</summary>
    public int DocCount => Segments.Sum(segment => segment.DocCount);

    /// <summary>Reads the newest commit that is whole, by the rules of format chapter 2.5.</summary>
    /// <exception cref="Exceptions.IndexNotFoundException">There is no commit.</exception>
    /// <exception cref="Exceptions.IndexCorruptException">There are commits, but none is whole.</exception>
    /// <exception cref="Exceptions.IndexFormatException">The commit is of a version or codec that is not read.</exception>
    public static SegmentInfos ReadLatest(IndexDirectory directory) => LatestCommit.Read(directory);

    /// <summary>Reads one commit.</summary>
    public static SegmentInfos Read(IndexDirectory directory, long generation) => SegmentInfosFile.Read(directory, generation);

    /// <summary>A name for a new segment, never given out before in this index.</summary>
    public string NewSegmentName() => IndexFileNames.SegmentName(Counter++);

    /// <summary>Every file of this state's segments.</summary>
    public HashSet<string> Files() => Segments.SelectMany(segment => segment.Files).ToHashSet(StringComparer.Ordinal);

    /// <summary>A copy that can be changed without changing this one. A commit under way stays with the original.</summary>
    public SegmentInfos Clone() => new()
    {
        Segments = Segments.ConvertAll(segment => segment.Clone()),
        Generation = Generation,
        Version = Version,
        Counter = Counter,
        UserData = UserData,
        _lastGeneration = _lastGeneration,
    };

    /// <summary>Takes over the generations that another state has used up, so that none is used twice.</summary>
    public void UpdateGeneration(SegmentInfos other)
    {
        Generation = other.Generation;
        _lastGeneration = Math.Max(_lastGeneration, other._lastGeneration);
    }

    /// <summary>Keeps generations up to one from being given out: a file of that name is there, finished or not.</summary>
    public void SkipGenerations(long last) => _lastGeneration = Math.Max(_lastGeneration, last);

    /// <summary>
    /// First half of a commit: makes every file durable that the segments refer to, and writes the list of segments under a name that no reader looks at.
    /// </summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="durable">Files that need no syncing, because an earlier commit refers to them; null for none.</param>
    /// <exception cref="IOException">Something could not be written. Nothing has changed for readers.</exception>
    public void PrepareCommit(IndexDirectory directory, IReadOnlySet<string>? durable = null)
    {
        if (_pending is not null)
            throw new InvalidOperationException("A commit is prepared already: finish it or roll it back first.");
        // Generations are never used again, also not after a failure, lest an old reader mistake one commit for another.
        _lastGeneration = Math.Max(Math.Max(_lastGeneration, Generation), LatestCommit.FindGeneration(directory)) + 1;
        _pending = PendingCommit.Prepare(directory, this, _lastGeneration, durable ?? new HashSet<string>());
    }

    /// <summary>Second half: gives the prepared list its name. After this the commit is durable and readers see it.</summary>
    public void FinishCommit(IndexDirectory directory)
    {
        var pending = _pending ?? throw new InvalidOperationException("No commit is prepared.");
        pending.Finish(directory);
        Generation = pending.Generation;
        _pending = null;
    }

    /// <summary>Gives a prepared commit up; without one it does nothing.</summary>
    public void RollbackCommit(IndexDirectory directory)
    {
        _pending?.Rollback(directory);
        _pending = null;
    }
}
