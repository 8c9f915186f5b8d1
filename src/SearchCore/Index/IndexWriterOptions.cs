using SearchCore.Codecs;
using SearchCore.Exceptions;

namespace SearchCore.Index;

/// <summary>How an <see cref="IndexWriter"/> works. Immutable; every value is checked when it is set.</summary>
public sealed record IndexWriterOptions
{
    private const double MaxRamBufferMegabytes = 2048;

    /// <summary>
    /// How many megabytes of documents, over all threads, are kept in memory before they are written out as segments; more than 0, up to 2048.
    /// </summary>
    public double RamBufferMegabytes
    {
        get;
        init => field = value is > 0 and <= MaxRamBufferMegabytes ? value : throw OutOfRange(value, "more than 0 and at most 2048");
    } = 64;

    /// <summary>After how many documents a thread writes out its segment, whatever their size; null for no such limit, else 2 or more.</summary>
    public int? MaxBufferedDocuments
    {
        get;
        init => field = value is null or >= 2 ? value : throw OutOfRange(value, "null, or 2 or more");
    }

    /// <summary>How many threads index at the same time; further ones wait. 1 or more.</summary>
    public int MaxIndexingThreads
    {
        get;
        init => field = value >= 1 ? value : throw OutOfRange(value, "1 or more");
    } = Environment.ProcessorCount;

    /// <summary>How many merges run in the background at the same time; 0 lets the thread that made a merge due do it itself.</summary>
    public int MaxMergeThreads
    {
        get;
        init => field = value >= 0 ? value : throw OutOfRange(value, "0 or more");
    } = Math.Clamp(Environment.ProcessorCount / 2, 1, 3);

    /// <summary>
    /// Whether a new segment is packed into one file, which keeps the number of open files low. Of merged segments the
    /// <see cref="MergePolicy"/> decides. The default is that of Lucene 4.8.
    /// </summary>
    public bool UsesCompoundFile { get; init; } = true;

    /// <summary>Which segments are merged.</summary>
    public MergePolicy MergePolicy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        new TieredMergePolicy();

    /// <summary>Which old commits may go.</summary>
    public DeletionPolicy DeletionPolicy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        DeletionPolicy.KeepOnlyLast;

    /// <summary>What happens to an index that is, or is not, there.</summary>
    public OpenMode OpenMode
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw OutOfRange(value, "a defined mode");
    }

    /// <summary>
    /// An older commit to go on from, as if those after it had not been; null for the last. Nothing is deleted before the next commit,
    /// after which the <see cref="DeletionPolicy"/> decides what becomes of the others.
    /// </summary>
    public IndexCommit? StartCommit { get; init; }

    /// <summary>
    /// Told of each merge that failed by an I/O error, such as a full disk. The segments it would have merged stay, and the writer goes on;
    /// they are tried again after the next commit. It is called by the merging thread and must not call the writer.
    /// </summary>
    public Action<IndexMergeException>? OnMergeFailed { get; init; }

    /// <summary>Makes the norms; those of BM25 unless set.</summary>
    public NormComputation NormComputation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        NormComputations.Bm25;

    /// <summary>What happens to a document with too long a term.</summary>
    public LongTermAction LongTermAction
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw OutOfRange(value, "a defined action");
    }

    /// <summary>The clock for the time that is noted in each segment.</summary>
    public TimeProvider TimeProvider { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        TimeProvider.System;

    /// <summary>How many documents an index may have, deleted ones included: what Lucene 4.10 allows (format chapter 12).</summary>
    internal int MaxDocuments { get; init; } = int.MaxValue - 128;

    /// <summary>Writes new segments. Old ones are read by the codec that each names.</summary>
    internal Codec Codec { get; init; } = CodecRegistry.Default;

    private static ArgumentOutOfRangeException OutOfRange(object? value, string expected) =>
        new(nameof(value), value, $"The setting of the index writer must be {expected}.");
}
