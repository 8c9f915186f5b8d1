using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>Reads a segment with certain deletions. Shared by all readers that see the segment so, and counted.</summary>
internal sealed class SegmentReader : LeafReader
{
    private readonly UseCount _users;
    private readonly SegmentDocValues? _docValues;
    private readonly long _deletionGeneration;
    private readonly long _fieldInfosGeneration;

    /// <summary>Creates a reader, which acquires the core for itself.</summary>
    /// <param name="core">The open files; the caller must hold them.</param>
    /// <param name="commit">What the commit says of the segment.</param>
    /// <param name="liveDocs">The documents not deleted, never changed any more; null when none is deleted.</param>
    public SegmentReader(SegmentCoreReaders core, SegmentCommit commit, BitSet? liveDocs)
    {
        if (!core.TryAcquire())
            throw new ObjectDisposedException(core.Segment.Name);
        try
        {
            Core = core;
            LiveDocs = liveDocs;
            NumDocs = liveDocs?.Cardinality() ?? core.Segment.DocCount;
            FieldInfos = commit.FieldInfosGeneration < 0
                ? core.FieldInfos
                : core.Codec.FieldInfosFormat.Read(
                    core.Segment.Directory, core.Segment.Name, IndexFileNames.ToBase36(commit.FieldInfosGeneration));
            _docValues = FieldInfos.HasDocValues ? new SegmentDocValues(core, FieldInfos) : null;
            _users = new UseCount(Close);
            _deletionGeneration = commit.DeletionGeneration;
            _fieldInfosGeneration = commit.FieldInfosGeneration;
        }
        catch
        {
            core.Release();
            throw;
        }
    }

    public SegmentCoreReaders Core { get; }

    public override int MaxDoc => Core.Segment.DocCount;

    public override int NumDocs { get; }

    public override FieldInfos FieldInfos { get; }

    public override BitSet? LiveDocs { get; }

    public override string SegmentName => Core.Segment.Name;

    /// <inheritdoc/>
    /// <remarks>Updated doc values belong to this reader alone, or to readers with other deletions that keep their own copy.</remarks>
    internal override object CacheKey => _fieldInfosGeneration < 0 ? Core : this;

    /// <summary>Whether this reader sees the segment as a commit has it. A writer's reader may see deletions that no commit has.</summary>
    public bool IsAt(SegmentCommit commit) =>
        commit.DeletionGeneration == _deletionGeneration && commit.FieldInfosGeneration == _fieldInfosGeneration
        && commit.DeletedCount == MaxDoc - NumDocs;

    public bool TryAcquire() => _users.TryAcquire();

    public void Release() => _users.Release();

    public override Terms? GetTerms(string field) => Core.Postings?.GetTerms(field);

    public override NumericDocValues? GetNorms(string field) =>
        Core.FieldInfos.TryGet(field, out var info) && info.HasNorms ? Core.Norms!.GetNorms(info) : null;

    public override NumericDocValues? GetNumericDocValues(string field) =>
        Find(field, DocValuesType.Numeric) is { } info ? _docValues!.For(info).GetNumeric(info) : null;

    public override BinaryDocValues? GetBinaryDocValues(string field) =>
        Find(field, DocValuesType.Binary) is { } info ? _docValues!.For(info).GetBinary(info) : null;

    public override SortedDocValues? GetSortedDocValues(string field) =>
        Find(field, DocValuesType.Sorted) is { } info ? _docValues!.For(info).GetSorted(info) : null;

    public override SortedSetDocValues? GetSortedSetDocValues(string field) =>
        Find(field, DocValuesType.SortedSet) is { } info ? _docValues!.For(info).GetSortedSet(info) : null;

    public override BitSet? GetDocsWithField(string field) =>
        FieldInfos.TryGet(field, out var info) && info.DocValuesType != DocValuesType.None
            ? _docValues!.For(info).GetDocsWithField(info)
            : new BitSet(MaxDoc);

    public override IReadOnlyDictionary<string, Terms>? GetTermVectors(int doc)
    {
        CheckDoc(doc);
        return Core.TermVectors?.Get(doc);
    }

    public override void VisitDocument(int doc, StoredFieldVisitor visitor)
    {
        CheckDoc(doc);
        Core.StoredFields.Visit(doc, visitor);
    }

    /// <summary>Reads every byte of the doc values and compares the checksums.</summary>
    public void CheckDocValues() => _docValues?.CheckIntegrity();

    /// <inheritdoc/>
    internal override void WhenClosed(Action action)
    {
        if (_fieldInfosGeneration < 0)
            Core.WhenClosed(action);
        else
            _users.WhenClosed(action);
    }

    private FieldInfo? Find(string field, DocValuesType type) =>
        FieldInfos.TryGet(field, out var info) && info.DocValuesType == type ? info : null;

    private void CheckDoc(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(doc);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(doc, MaxDoc);
    }

    private void Close()
    {
        _docValues?.Dispose();
        Core.Release();
    }
}
