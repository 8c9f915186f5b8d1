using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>A commit between its two halves: its list of segments is on the disk under a name that no reader looks at.</summary>
internal sealed class PendingCommit
{
    /// <summary>Neither starts with <c>segments</c> nor looks like a segment's file, so every Lucene leaves it alone.</summary>
    public const string Prefix = "pending_segments_";

    private readonly string _temporaryName;

    private PendingCommit(long generation, string temporaryName)
    {
        Generation = generation;
        _temporaryName = temporaryName;
    }

    public long Generation { get; }

    /// <summary>Writes the list, and makes it and all files it refers to durable.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="generation">The commit's number.</param>
    /// <param name="durable">Files that are durable already, because an earlier commit refers to them. Segment files are written once.</param>
    public static PendingCommit Prepare(IndexDirectory directory, SegmentInfos segments, long generation, IReadOnlySet<string> durable)
    {
        // Those of writers that have died. The write lock says that nobody is about to rename them.
        foreach (var left in directory.ListAll().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
            directory.DeleteFile(left);
        var pending = new PendingCommit(generation, Prefix + IndexFileNames.ToBase36(generation));
        try
        {
            SegmentInfosFile.Write(directory, pending._temporaryName, segments);
            directory.Sync([.. segments.Files().Where(file => !durable.Contains(file)), pending._temporaryName]);
            directory.SyncMetadata();
            return pending;
        }
        catch
        {
            pending.Rollback(directory);
            throw;
        }
    }

    public void Finish(IndexDirectory directory)
    {
        directory.Rename(_temporaryName, IndexFileNames.SegmentsFileName(Generation));
        directory.SyncMetadata();
        DeleteSegmentsGen(directory);
    }

    public void Rollback(IndexDirectory directory)
    {
        if (directory.FileExists(_temporaryName))
            directory.DeleteFile(_temporaryName);
    }

    /// <summary>
    /// Removes the hint that other Lucenes leave about the newest generation. Readers find commits by listing the folder; the hint is
    /// a second opinion that may be missing (format chapters 2.2 and 13), and we write none.
    /// </summary>
    private static void DeleteSegmentsGen(IndexDirectory directory)
    {
        try
        {
            if (directory.FileExists(IndexFileNames.SegmentsGen))
                directory.DeleteFile(IndexFileNames.SegmentsGen);
        }
        catch (IOException)
        {
            // The commit is done. A hint that stays names an older generation, and the larger one counts.
        }
    }
}
