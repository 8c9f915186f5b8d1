using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Index.Inversion;

/// <summary>How term vectors are made: each document's own, written when the document is complete.</summary>
internal sealed partial class DocumentInverter
{
    private readonly ByteSlicePool _vectorPool = new();
    private readonly Dictionary<string, VectorBuffer> _vectorBuffers = new(StringComparer.Ordinal);
    private TermVectorsWriter? _vectors;
    private int _vectorDocCount;

    private void StartVector(Field field, FieldBuffer buffer)
    {
        var type = field.Type;
        if (type.IndexOptions == IndexOptions.None && !type.StoresTermVectors)
            return;
        var hasDetails = type.StoresTermVectorPositions || type.StoresTermVectorOffsets || type.StoresTermVectorPayloads;
        if (type.StoresTermVectors ? type.IndexOptions == IndexOptions.None : hasDetails)
            throw Reject(buffer, $"it is to have term vectors, or details of them, without being indexed or without vectors. Turn on both.");
        if (type is { StoresTermVectorPayloads: true, StoresTermVectorPositions: false })
            throw Reject(buffer, $"its term vectors are to have payloads without positions. Turn on positions.");
        if (buffer.IsInverted)
        {
            if (buffer.Vector is null ? type.StoresTermVectors : !buffer.Vector.IsOf(type))
                throw Reject(buffer, $"its values in one document differ in what term vectors they keep. Make them equal.");
            return;
        }

        if (!type.StoresTermVectors)
            return;
        if (!_vectorBuffers.TryGetValue(field.Name, out var vector))
            _vectorBuffers.Add(field.Name, vector = new VectorBuffer(_vectorPool));
        vector.Start(type);
        buffer.Vector = vector;
    }

    private void WriteVectors(int doc)
    {
        var fields = _fieldsOfDocument.Where(buffer => buffer.Vector is { Postings.SumDocFreq: > 0 })
            .OrderBy(buffer => buffer.Info.Name, StringComparer.Ordinal)
            .Select(buffer => new KeyValuePair<FieldInfo, Terms>(buffer.Info, buffer.Vector!.ToTerms())).ToList();
        if (fields.Count == 0)
            return;
        _vectors ??= _options.Codec.TermVectorsFormat.OpenWriter(new SegmentWriteState(Directory, Segment, new FieldInfos([])));
        FillVectors(doc);
        foreach (var (info, _) in fields)
            info.HasTermVectors = true;
        _vectors.WriteDocument(fields);
        _vectorDocCount++;
    }

    /// <summary>Writes that the documents before one have no vectors.</summary>
    private void FillVectors(int doc)
    {
        for (; _vectorDocCount < doc; _vectorDocCount++)
            _vectors!.WriteDocument([]);
    }

    private void FinishVectors()
    {
        if (_vectors is null)
            return;
        FillVectors(DocCount);
        _vectors.Finish(DocCount);
        _vectors.Dispose();
    }
}
