using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Reads an index out of a directory, as it was at one commit, or (from a writer) at one moment after it.</summary>
public sealed class DirectoryReader : IndexReader
{
    private const int MaxAttempts = 10;
    private readonly IReadOnlyList<SegmentReader> _readers;
    private readonly IndexWriter? _writer;
    private readonly long _changes;

    /// <summary>Creates a reader out of readers of its segments, which it takes over from the caller.</summary>
    internal DirectoryReader(
        IndexDirectory directory,
        IReadOnlyList<SegmentReader> readers,
        long generation,
        IReadOnlyDictionary<string, string> userData,
        IndexWriter? writer = null,
        long changes = 0)
    {
        Directory = directory;
        Generation = generation;
        UserData = userData;
        _readers = readers;
        _writer = writer;
        _changes = changes;
        var leaves = new LeafReaderContext[readers.Count];
        var docBase = 0;
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = new LeafReaderContext(readers[i], i, docBase);
            docBase = checked(docBase + readers[i].MaxDoc);
        }

        Leaves = leaves;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<LeafReaderContext> Leaves { get; }

    /// <summary>Where the index is.</summary>
    public IndexDirectory Directory { get; }

    /// <summary>The generation of the commit that the reader sees, or (a writer's reader) that came last before it; 0 for none.</summary>
    public long Generation { get; }

    /// <summary>What was noted with that commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>Whether the reader still sees all there is: no newer commit or, for a writer's reader, no newer change.</summary>
    public bool IsCurrent => _writer?.IsCurrent(_changes) ?? LatestCommit.FindGeneration(Directory) == Generation;

    /// <summary>Opens the last commit of an index.</summary>
    /// <param name="directory">Where the index is. It is not disposed with the reader.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="IndexNotFoundException">There is no index, or no commit yet.</exception>
    /// <exception cref="IndexCorruptException">The index is damaged.</exception>
    /// <exception cref="IndexFormatException">The index is of a version that is not read.</exception>
    public static DirectoryReader Open(IndexDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return OpenLatest(directory, [], mayShareWhole: false);
    }

    /// <summary>Opens a certain commit, for one a snapshot.</summary>
    /// <param name="commit">The commit, whose files must still be there.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="IndexCorruptException">A file of the commit is damaged or gone.</exception>
    public static DirectoryReader Open(IndexCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        try
        {
            return OpenCommit(commit.Directory, SegmentInfos.Read(commit.Directory, commit.Generation), [], mayShareWhole: false);
        }
        catch (FileNotFoundException missing)
        {
            throw IndexCorruptException.OfMissing(missing);
        }
    }

    /// <summary>The commits of an index that are whole, oldest first.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <returns>The commits; none when there is no index.</returns>
    public static IReadOnlyList<IndexCommit> ListCommits(IndexDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var commits = new List<IndexCommit>();
        foreach (var generation in LatestCommit.ListGenerations(directory))
        {
            try
            {
                commits.Add(IndexFileDeleter.ToCommit(directory, SegmentInfos.Read(directory, generation)));
            }
            catch (Exception e) when (e is IndexCorruptException or FileNotFoundException)
            {
                // Left half written by a crash, or deleted by a writer since it was listed: either way not a commit.
            }
        }

        return commits;
    }

    /// <summary>Opens a reader on what is there now, sharing unchanged segments with this one.</summary>
    /// <returns>A new reader, to be disposed besides this one; null when nothing has changed.</returns>
    public DirectoryReader? OpenIfChanged()
    {
        if (!TryAcquire())
            throw new ObjectDisposedException(nameof(DirectoryReader));
        try
        {
            if (_writer is { IsOpen: true })
                return IsCurrent ? null : _writer.GetReader();
            return _writer is null && IsCurrent ? null : OpenLatest(Directory, _readers, _writer is null);
        }
        finally
        {
            Release();
        }
    }

    /// <inheritdoc/>
    protected override void Close()
    {
        foreach (var reader in _readers)
            reader.Release();
    }

    /// <param name="directory">Where the index is.</param>
    /// <param name="shared">Readers of segments, to be used again where they fit.</param>
    /// <param name="mayShareWhole">
    /// Whether their deletions and doc values fit too where the generations are the same. Not so for a writer's readers: what the writer rolled
    /// back may have had the same generations.
    /// </param>
    private static DirectoryReader OpenLatest(IndexDirectory directory, IReadOnlyList<SegmentReader> shared, bool mayShareWhole)
    {
        for (var attempt = 1; ; attempt++)
        {
            var infos = SegmentInfos.ReadLatest(directory);
            try
            {
                return OpenCommit(directory, infos, shared, mayShareWhole);
            }
            catch (FileNotFoundException missing)
            {
                // A writer may have committed and deleted the files meanwhile; then there is a newer commit to open.
                if (attempt == MaxAttempts || LatestCommit.FindGeneration(directory) == infos.Generation)
                    throw IndexCorruptException.OfMissing(missing);
            }
        }
    }

    private static DirectoryReader OpenCommit(
        IndexDirectory directory, SegmentInfos infos, IReadOnlyList<SegmentReader> shared, bool mayShareWhole)
    {
        var readers = new List<SegmentReader>(infos.Segments.Count);
        try
        {
            foreach (var commit in infos.Segments)
                readers.Add(OpenSegment(commit, shared.FirstOrDefault(reader => reader.Core.IsOf(commit.Info)), mayShareWhole));
            return new DirectoryReader(directory, readers, infos.Generation, infos.UserData);
        }
        catch
        {
            foreach (var reader in readers)
                reader.Release();
            throw;
        }
    }

    private static SegmentReader OpenSegment(SegmentCommit commit, SegmentReader? shared, bool mayShareWhole)
    {
        if (shared is not null && mayShareWhole && shared.IsAt(commit) && shared.TryAcquire())
            return shared;
        var live = commit.HasDeletions
            ? commit.Codec.LiveDocsFormat.Read(commit.Info.Directory, commit.Info, commit.DeletionGeneration, commit.DeletedCount)
            : null;
        if (shared is not null)
            return new SegmentReader(shared.Core, commit, live);
        var core = new SegmentCoreReaders(commit.Info, commit.Codec);
        try
        {
            return new SegmentReader(core, commit, live);
        }
        finally
        {
            core.Release();
        }
    }
}
