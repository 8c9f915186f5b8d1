using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>The open files of a segment that never change, shared by all readers of the segment whatever is deleted in each.</summary>
internal sealed class SegmentCoreReaders
{
    private readonly UseCount _users;
    private readonly List<IDisposable> _open = [];

    /// <summary>Opens the files of a segment.</summary>
    public SegmentCoreReaders(SegmentInfo segment, Codec codec)
    {
        _users = new UseCount(Close);
        Segment = segment;
        Codec = codec;
        try
        {
            Directory = segment.UsesCompoundFile
                ? Keep(codec.CompoundFormat.OpenReader(segment.Directory, segment))
                : segment.Directory;
            FieldInfos = codec.FieldInfosFormat.Read(Directory, segment.Name, string.Empty);
            var state = new SegmentReadState(Directory, segment, FieldInfos);
            if (FieldInfos.Any(info => info.IsIndexed))
                Postings = Keep(codec.PostingsFormat.OpenReader(state));
            if (FieldInfos.HasNorms)
                Norms = Keep(codec.NormsFormat.OpenReader(state));
            StoredFields = Keep(codec.StoredFieldsFormat.OpenReader(state));
            if (FieldInfos.HasTermVectors)
                TermVectors = Keep(codec.TermVectorsFormat.OpenReader(state));
        }
        catch
        {
            Close();
            throw;
        }
    }

    public SegmentInfo Segment { get; }

    public Codec Codec { get; }

    /// <summary>Where the segment's files are: the index' directory, or the compound file.</summary>
    public IndexDirectory Directory { get; }

    /// <summary>The fields as first written. Updates of doc values make newer versions.</summary>
    public FieldInfos FieldInfos { get; }

    public FieldsProducer? Postings { get; }

    public NormsProducer? Norms { get; }

    public StoredFieldsReader StoredFields { get; }

    public TermVectorsReader? TermVectors { get; }

    public bool TryAcquire() => _users.TryAcquire();

    public void Release() => _users.Release();

    /// <summary>Asks to be told when the files are closed. The caller holds them open.</summary>
    public void WhenClosed(Action action) => _users.WhenClosed(action);

    /// <summary>Whether this is the segment of that description, and not another one that was given the same name after a crash.</summary>
    public bool IsOf(SegmentInfo segment) =>
        string.Equals(Segment.Name, segment.Name, StringComparison.Ordinal)
        && Segment.DocCount == segment.DocCount
        && Segment.Diagnostics.Count == segment.Diagnostics.Count
        && Segment.Diagnostics.All(note =>
            segment.Diagnostics.TryGetValue(note.Key, out var other) && string.Equals(note.Value, other, StringComparison.Ordinal));

    private T Keep<T>(T opened)
        where T : IDisposable
    {
        _open.Add(opened);
        return opened;
    }

    private void Close()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            _open[i].Dispose();
    }
}
