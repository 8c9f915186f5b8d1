using SearchCore.Codecs;

namespace SearchCore.Index.Inversion;

/// <summary>How what is in memory becomes the files of a segment.</summary>
internal sealed partial class DocumentInverter
{
    /// <summary>Writes the segment's files, all but its .si. Nothing can be added afterwards.</summary>
    /// <returns>The segment's fields.</returns>
    public FieldInfos Flush()
    {
        Segment.DocCount = DocCount;
        _stored.Finish(DocCount);
        _stored.Dispose();
        FinishVectors();
        foreach (var field in _fields.Values)
            field.Complete();
        var infos = new FieldInfos(_fields.Values.Select(field => field.Info));
        var state = new SegmentWriteState(Directory, Segment, infos);
        WritePostings(state);
        WriteNorms(state);
        WriteImpacts(state);
        WriteDocValues(state);

        // Last, because the other formats leave attributes on the fields.
        _options.Codec.FieldInfosFormat.Write(Directory, Segment.Name, string.Empty, infos);
        return infos;
    }

    private void WritePostings(SegmentWriteState state)
    {
        var fields = _fields.Values.Where(field => field.Postings is { SumDocFreq: > 0 })
            .OrderBy(field => field.Info.Name, StringComparer.Ordinal).ToList();
        if (fields.Count == 0)
            return;
        using var consumer = _options.Codec.PostingsFormat.OpenWriter(state);
        foreach (var field in fields)
            consumer.Write(field.Info, new BufferedTerms(field.Postings!, field.Info.IndexOptions));
        consumer.Finish();
    }

    private void WriteNorms(SegmentWriteState state)
    {
        if (!state.FieldInfos.HasNorms)
            return;
        using var consumer = _options.Codec.NormsFormat.OpenWriter(state);
        var values = new long[DocCount];
        foreach (var info in state.FieldInfos.Where(info => info.HasNorms))
        {
            _fields[info.Name].Norms.CopyTo(values);
            consumer.Write(info, values);
        }

        consumer.Finish();
    }

    private void WriteDocValues(SegmentWriteState state)
    {
        if (!state.FieldInfos.HasDocValues)
            return;
        using var consumer = _options.Codec.DocValuesFormat.OpenWriter(state);
        foreach (var info in state.FieldInfos.Where(info => info.DocValuesType != DocValuesType.None))
            _fields[info.Name].DocValues!.Write(consumer, info, DocCount);
        consumer.Finish();
    }

    private void WriteImpacts(SegmentWriteState state)
    {
        if (!state.FieldInfos.HasNorms)
            return;
        using var norms = _options.Codec.NormsFormat.OpenReader(new SegmentReadState(Directory, Segment, state.FieldInfos));
        _options.Codec.PostingsFormat.WriteImpacts(state, norms);
    }
}
