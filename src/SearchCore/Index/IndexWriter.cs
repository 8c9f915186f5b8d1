using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index.Deletes;
using SearchCore.Index.Inversion;
using SearchCore.Index.Merging;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Adds, updates and deletes documents of an index. An index has one writer at a time; the writer is safe for many threads.</summary>
/// <remarks>
/// Changes are kept in memory and written out as segments from time to time. They become visible to new readers by <see cref="Commit"/>,
/// which also makes them durable, or by <see cref="GetReader"/>, which does not. Readers that are open never change.
/// After an error it cannot go on after (a full disk, an I/O error) the writer closes itself and every call throws
/// <see cref="IndexWriterFailedException"/>; the last commit stays intact.
/// </remarks>
public sealed partial class IndexWriter : IDisposable
{
    // Locks are taken in this order: _commitLock, _deletesLock, then _lock or the pool's. None is held while a document is inverted.

    /// <summary>Held by whatever makes a snapshot of the index: one commit, reader, rollback at a time.</summary>
    private readonly Lock _commitLock = new();

    /// <summary>Held while deletes are applied, and while a merge takes its input or gives its result.</summary>
    private readonly Lock _deletesLock = new();

    /// <summary>Guards the fields behind it; held for moments only.</summary>
    private readonly Lock _lock = new();
    private readonly List<SegmentState> _segments = [];
    private readonly SegmentInfos _infos;
    private readonly IndexFileDeleter _deleter;

    private readonly WriteLock _writeLock;
    private readonly IndexWriterOptions _options;
    private readonly FieldNumbers _numbers = new();
    private readonly DeleteQueue _deletes = new();
    private readonly InverterPool _pool;
    private readonly MergeQueue _merges;
    private long _changeCount;
    private long _births;
    private long _segmentDocCount;

    private IndexWriter(IndexDirectory directory, Analyzer analyzer, IndexWriterOptions options, WriteLock writeLock)
    {
        Directory = directory;
        Analyzer = analyzer;
        _options = options;
        _writeLock = writeLock;
        _pool = new InverterPool(options, NewInverter);
        _merges = new MergeQueue(options.MaxMergeThreads, RunMerge, RecordFailure);
        var current = WriterStart.ReadCurrent(directory, options.OpenMode);
        _infos = WriterStart.MakeInfos(directory, options, current);
        foreach (var commit in _infos.Segments)
        {
            _numbers.AddAll(WriterStart.ReadFields(commit));
            _segments.Add(new SegmentState(commit.Clone(), birth: 0));
        }

        var isRollback = options.StartCommit is { } start && start.Generation != current?.Generation;
        _deleter = new IndexFileDeleter(directory, options.DeletionPolicy, current, keepsAll: isRollback);
        _deleter.IncrementCounts(_segments.SelectMany(segment => segment.Commit.Files));
        _durableFiles = current?.Files() ?? [];
        _segmentDocCount = _segments.Sum(segment => (long)segment.Commit.DocCount);

        // Dropping what was there is a change, even if nothing is added.
        if (options.OpenMode == OpenMode.Create || isRollback)
            CountChange();
    }

    /// <summary>Where the index is.</summary>
    public IndexDirectory Directory { get; }

    /// <summary>Cuts texts into words.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>What was noted with the last commit.</summary>
    public IReadOnlyDictionary<string, string> UserData
    {
        get
        {
            lock (_lock)
                return _infos.UserData;
        }
    }

    /// <summary>The number of documents, deleted ones that are not merged away included, as well as those in memory.</summary>
    public int MaxDoc
    {
        get
        {
            lock (_lock)
                return (int)_segmentDocCount + _pool.DocCount;
        }
    }

    /// <summary>Whether something was changed, merged or begun since the last commit.</summary>
    public bool HasUncommittedChanges
    {
        get
        {
            lock (_lock)
                return _infos.Generation == 0 || ChangeCount != _committedChangeCount;
        }
    }

    /// <summary>Counts every change, so that two states can be told apart.</summary>
    internal long ChangeCount => Volatile.Read(ref _changeCount);

    /// <summary>Opens an index for writing.</summary>
    /// <param name="directory">Where the index is. It is not disposed with the writer.</param>
    /// <param name="analyzer">Cuts texts into words.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <returns>The writer, which holds the index' write lock until it is disposed.</returns>
    /// <exception cref="IndexLockedException">Another writer has the index.</exception>
    /// <exception cref="IndexNotFoundException">The index must exist by <see cref="OpenMode.Append"/>, but does not.</exception>
    /// <exception cref="IndexCorruptException">The last commit is damaged.</exception>
    public static IndexWriter Open(IndexDirectory directory, Analyzer analyzer, IndexWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(analyzer);
        var writeLock = directory.ObtainWriteLock();
        try
        {
            return new IndexWriter(directory, analyzer, options ?? new IndexWriterOptions(), writeLock);
        }
        catch
        {
            writeLock.Dispose();
            throw;
        }
    }

    private void CountChange() => Interlocked.Increment(ref _changeCount);

    private SegmentInfo NewSegment(string source, params ReadOnlySpan<(string Key, string Value)> notes)
    {
        string name;
        lock (_lock)
            name = _infos.NewSegmentName();
        var diagnostics = SegmentDiagnostics.Create(source, _options.TimeProvider);
        foreach (var (key, value) in notes)
            diagnostics[key] = value;
        return new SegmentInfo(Directory, name) { Diagnostics = diagnostics };
    }

    private DocumentInverter NewInverter() =>
        new(NewSegment("flush"), new TrackingDirectory(Directory), Analyzer, _options, _numbers);
}
