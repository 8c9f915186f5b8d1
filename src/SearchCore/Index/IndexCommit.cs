using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>A state of an index that was made durable: what a reader opens.</summary>
public sealed class IndexCommit
{
    internal IndexCommit(
        IndexDirectory directory,
        long generation,
        string segmentsFileName,
        IReadOnlyCollection<string> fileNames,
        IReadOnlyDictionary<string, string> userData)
    {
        Directory = directory;
        Generation = generation;
        SegmentsFileName = segmentsFileName;
        FileNames = fileNames;
        UserData = userData;
    }

    /// <summary>Where the index is.</summary>
    public IndexDirectory Directory { get; }

    /// <summary>The commit's number: each commit of an index has a larger one than those before it.</summary>
    public long Generation { get; }

    /// <summary>The file that lists the commit's segments.</summary>
    public string SegmentsFileName { get; }

    /// <summary>Every file that belongs to the commit, <see cref="SegmentsFileName"/> included.</summary>
    public IReadOnlyCollection<string> FileNames { get; }

    /// <summary>What the committer noted.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>The name of the segments file.</summary>
    public override string ToString() => SegmentsFileName;
}
