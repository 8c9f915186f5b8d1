using SearchCore.Codecs;

namespace SearchCore.Index;

/// <summary>The doc values of a segment: those of the segment itself, and those of each later update.</summary>
/// <remarks>All files are opened at once: a file that is opened when first needed may have been deleted by then, or be another one.</remarks>
internal sealed class SegmentDocValues : IDisposable
{
    private readonly Dictionary<long, DocValuesProducer> _byGeneration = [];

    public SegmentDocValues(SegmentCoreReaders core, FieldInfos fieldInfos)
    {
        try
        {
            var withValues = fieldInfos.Where(field => field.DocValuesType != DocValuesType.None);
            foreach (var fields in withValues.GroupBy(field => field.DocValuesGeneration))
                _byGeneration.Add(fields.Key, Open(core, fields.Key, new FieldInfos(fields)));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The producer that has a field.</summary>
    public DocValuesProducer For(FieldInfo field) => _byGeneration[field.DocValuesGeneration];

    /// <summary>Reads every byte of all of them and compares the checksums.</summary>
    public void CheckIntegrity()
    {
        foreach (var producer in _byGeneration.Values)
            producer.CheckIntegrity();
    }

    public void Dispose()
    {
        foreach (var producer in _byGeneration.Values)
            producer.Dispose();
    }

    /// <summary>Opens a generation. Updates lie outside a compound file, and their files hold only the fields that were updated.</summary>
    private static DocValuesProducer Open(SegmentCoreReaders core, long generation, FieldInfos fields)
    {
        var state = generation < 0
            ? new SegmentReadState(core.Directory, core.Segment, fields)
            : new SegmentReadState(core.Segment.Directory, core.Segment, fields, IndexFileNames.ToBase36(generation));
        return core.Codec.DocValuesFormat.OpenReader(state);
    }
}
