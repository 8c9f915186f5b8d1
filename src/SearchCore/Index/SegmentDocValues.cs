using SearchCore.Codecs;

namespace SearchCore.Index;

/// <summary>The doc values of a segment, opened when first asked for: those of the segment itself, and those of each later update.</summary>
internal sealed class SegmentDocValues(SegmentCoreReaders core, FieldInfos fieldInfos) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, DocValuesProducer> _byGeneration = [];

    /// <summary>The producer that has a field.</summary>
    public DocValuesProducer For(FieldInfo field)
    {
        var generation = field.DocValuesGeneration;
        lock (_lock)
        {
            if (!_byGeneration.TryGetValue(generation, out var producer))
                _byGeneration.Add(generation, producer = Open(generation));
            return producer;
        }
    }

    /// <summary>Reads every byte of all of them and compares the checksums.</summary>
    public void CheckIntegrity()
    {
        foreach (var field in fieldInfos.Where(field => field.DocValuesType != DocValuesType.None))
            For(field).CheckIntegrity();
    }

    public void Dispose()
    {
        foreach (var producer in _byGeneration.Values)
            producer.Dispose();
    }

    private DocValuesProducer Open(long generation)
    {
        // Updates lie outside a compound file, and their files hold only the fields that were updated.
        var fields = new FieldInfos(fieldInfos.Where(field =>
            field.DocValuesType != DocValuesType.None && field.DocValuesGeneration == generation));
        var state = generation < 0
            ? new SegmentReadState(core.Directory, core.Segment, fields)
            : new SegmentReadState(core.Segment.Directory, core.Segment, fields, IndexFileNames.ToBase36(generation));
        return core.Codec.DocValuesFormat.OpenReader(state);
    }
}
