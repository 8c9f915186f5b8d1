using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>A segment whose formats can be opened, whether its files lie in the folder or in a compound file.</summary>
internal sealed class OpenedSegment : IDisposable
{
    private readonly IndexDirectory? _compound;

    public OpenedSegment(SegmentCommit segment)
    {
        _compound = segment.Info.UsesCompoundFile
            ? segment.Codec.CompoundFormat.OpenReader(segment.Info.Directory, segment.Info)
            : null;
        var core = _compound ?? segment.Info.Directory;
        FieldInfos = segment.FieldInfosGeneration > 0
            ? segment.Codec.FieldInfosFormat.Read(
                segment.Info.Directory, segment.Name, IndexFileNames.ToBase36(segment.FieldInfosGeneration))
            : segment.Codec.FieldInfosFormat.Read(core, segment.Name, string.Empty);
        State = new SegmentReadState(core, segment.Info, FieldInfos);
    }

    /// <summary>The newest field infos.</summary>
    public FieldInfos FieldInfos { get; }

    /// <summary>The state to open the segment's own files with.</summary>
    public SegmentReadState State { get; }

    public FieldInfo Field(string name) =>
        FieldInfos.TryGet(name, out var field) ? field : throw new KeyNotFoundException(name);

    public void Dispose() => _compound?.Dispose();
}
