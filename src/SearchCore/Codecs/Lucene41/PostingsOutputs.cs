using SearchCore.Store;

namespace SearchCore.Codecs.Lucene41;

/// <summary>The files .doc, .pos and .pay of a segment being written, each begun with its header and ended with its footer.</summary>
internal sealed class PostingsOutputs : IDisposable
{
    private readonly List<IndexOutput> _outputs = [];
    private readonly int _maxDoc;

    public PostingsOutputs(SegmentWriteState state)
    {
        _maxDoc = state.Segment.DocCount;
        try
        {
            Docs = Create(state, PostingsFiles.DocsExtension, PostingsFiles.DocsHeader);
            ForUtil.Default.WriteTable(Docs);
            if (!state.FieldInfos.HasPositions)
                return;
            Positions = Create(state, PostingsFiles.PositionsExtension, PostingsFiles.PositionsHeader);
            if (state.FieldInfos.HasPayloads || state.FieldInfos.HasOffsets)
                Payloads = Create(state, PostingsFiles.PayloadsExtension, PostingsFiles.PayloadsHeader);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public IndexOutput Docs { get; }

    /// <summary>The positions; null when no field of the segment has any.</summary>
    public IndexOutput? Positions { get; }

    /// <summary>The payloads and offsets of full blocks; null when no field of the segment has any.</summary>
    public IndexOutput? Payloads { get; }

    /// <summary>Begins a field.</summary>
    public PostingsWriter OpenField(FieldInfo field) => new(field, _maxDoc, Docs, Positions, Payloads);

    /// <summary>Ends the files.</summary>
    public void Finish()
    {
        foreach (var output in _outputs)
            CodecHeader.WriteFooter(output);
    }

    public void Dispose()
    {
        foreach (var output in _outputs)
            output.Dispose();
    }

    private IndexOutput Create(SegmentWriteState state, string extension, string header)
    {
        var output = state.Directory.CreateOutput(IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, extension));
        _outputs.Add(output);
        CodecHeader.WriteHeader(output, header, PostingsFiles.CurrentVersion);
        return output;
    }
}
