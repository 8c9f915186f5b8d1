using SearchCore.Codecs;
using SearchCore.Index.Inversion;
using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>A segment as the writer knows it: with the deletions that are not on disk yet, and its open files. Guarded by the writer's lock.</summary>
/// <param name="commit">What the next commit will say of the segment.</param>
/// <param name="birth">When its youngest document was flushed, counted in flushes.</param>
internal sealed class SegmentState(SegmentCommit commit, long birth)
{
    private SegmentCoreReaders? _core;
    private SegmentReader? _reader;
    private long _size = -1;

    public SegmentCommit Commit { get; } = commit;

    public long Birth { get; } = birth;

    /// <summary>The number of the last delete that needs no more looking at.</summary>
    public long AppliedThrough { get; set; }

    /// <summary>How many deletes were ordered before each document; null once all deletes to come are for all documents.</summary>
    public SequenceRuns? Sequences { get; set; }

    /// <summary>The documents that are not deleted; null when none is deleted, or when they have not been read yet. Replaced, never changed.</summary>
    public BitSet? LiveDocs { get; private set; }

    /// <summary>Whether the deletions differ from those on disk.</summary>
    public bool HasUnsavedDeletions { get; private set; }

    public int DeletedCount { get; private set; } = commit.DeletedCount;

    public bool IsMerging { get; set; }

    /// <summary>Whether a merge of it failed, so that it is not tried again at once.</summary>
    public bool HasFailedMerge { get; set; }

    public bool IsAllDeleted => DeletedCount == Commit.DocCount;

    public long SizeInBytes => _size >= 0 ? _size : _size = MeasureFiles();

    public MergeCandidate ToMergeCandidate() => new(Commit.Name, Commit.DocCount, DeletedCount, SizeInBytes, IsMerging || HasFailedMerge);

    /// <summary>A reader of the present state, held for the caller, who releases it.</summary>
    public SegmentReader AcquireReader()
    {
        if (_reader is null)
        {
            if (_core is null)
            {
                _core = new SegmentCoreReaders(Commit.Info, Commit.Codec);
                if (Commit.HasDeletions && LiveDocs is null)
                    LiveDocs = Commit.Codec.LiveDocsFormat.Read(Commit.Info.Directory, Commit.Info, Commit.DeletionGeneration, Commit.DeletedCount);
            }

            _reader = new SegmentReader(_core, Commit, LiveDocs);
        }

        _reader.TryAcquire();
        return _reader;
    }

    public void SetLiveDocs(BitSet liveDocs)
    {
        LiveDocs = liveDocs;
        HasUnsavedDeletions = true;
        DeletedCount = liveDocs.Length - liveDocs.Cardinality();
        ForgetReader();
    }

    /// <summary>Writes the deletions to a file of a new generation.</summary>
    public void SaveDeletions()
    {
        if (!HasUnsavedDeletions)
            return;
        var generation = Commit.TakeDeletionGeneration();
        Commit.Codec.LiveDocsFormat.Write(Commit.Info.Directory, Commit.Info, generation, LiveDocs!);
        Commit.SetDeletions(generation, DeletedCount);
        HasUnsavedDeletions = false;
        _size = -1;
    }

    /// <summary>Takes over a generation of doc values that was written.</summary>
    /// <param name="generation">Its number.</param>
    /// <param name="fields">The segment's fields as it has them.</param>
    /// <param name="files">Its files.</param>
    public void SetDocValues(long generation, FieldInfos fields, IReadOnlyCollection<string> files)
    {
        Commit.SetDocValues(generation, fields, files);
        _size = -1;
        ForgetReader();
    }

    /// <summary>Lets the open files go, as far as the writer holds them.</summary>
    public void Release()
    {
        ForgetReader();
        _core?.Release();
        _core = null;
    }

    /// <summary>The size of the files. One that is missing, such as bounds that searches can do without, must not keep the segment from being merged.</summary>
    private long MeasureFiles()
    {
        var directory = Commit.Info.Directory;
        return Commit.Files.Where(directory.FileExists).Sum(directory.FileLength);
    }

    private void ForgetReader()
    {
        _reader?.Release();
        _reader = null;
    }
}
