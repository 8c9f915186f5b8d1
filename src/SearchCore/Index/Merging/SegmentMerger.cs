using SearchCore.Codecs;
using SearchCore.Index.Inversion;

namespace SearchCore.Index.Merging;

/// <summary>Makes one segment of several, without their deleted documents.</summary>
internal sealed partial class SegmentMerger
{
    private readonly SegmentWriteState _state;
    private readonly Codec _codec;
    private readonly List<MergeSource> _sources = [];
    private readonly CancellationToken _cancellationToken;

    /// <summary>Prepares a merge.</summary>
    /// <param name="readers">The segments in document order, with the deletions to leave out.</param>
    /// <param name="target">The new segment; its document count is set here.</param>
    /// <param name="directory">Where its files go; remembers them.</param>
    /// <param name="codec">Writes them.</param>
    /// <param name="numbers">The fields' numbers in the whole index.</param>
    /// <param name="cancellationToken">Ends the merge when the writer drops it.</param>
    public SegmentMerger(
        IReadOnlyList<SegmentReader> readers,
        SegmentInfo target,
        TrackingDirectory directory,
        Codec codec,
        FieldNumbers numbers,
        CancellationToken cancellationToken)
    {
        _codec = codec;
        _cancellationToken = cancellationToken;
        var fields = FieldInfosMerger.Merge(readers.Select(reader => reader.FieldInfos), numbers);
        var docCount = 0;
        foreach (var reader in readers)
        {
            var docs = new DocIdMap(reader.MaxDoc, reader.LiveDocs, docCount);
            docCount = checked(docCount + docs.LiveCount);
            _sources.Add(new MergeSource(reader, docs, MapFields(reader.FieldInfos, fields)));
        }

        target.DocCount = docCount;
        _state = new SegmentWriteState(directory, target, fields);
    }

    /// <summary>Where the documents of each source go, in the order of the readers given.</summary>
    public IReadOnlyList<DocIdMap> DocMaps => [.. _sources.Select(source => source.Docs)];

    /// <summary>Writes the segment's files, all but its .si. There must be at least one document.</summary>
    /// <exception cref="OperationCanceledException">The merge was ended.</exception>
    public void Merge()
    {
        MergeStoredFields();
        MergePostings();
        MergeNorms();
        WriteImpacts();
        MergeDocValues();
        MergeTermVectors();

        // Last, because the other formats leave attributes on the fields.
        _codec.FieldInfosFormat.Write(_state.Directory, _state.Segment.Name, string.Empty, _state.FieldInfos);
    }

    private static Dictionary<int, FieldInfo> MapFields(FieldInfos from, FieldInfos to)
    {
        var map = new Dictionary<int, FieldInfo>();
        foreach (var field in from)
        {
            if (to.TryGet(field.Name, out var target))
                map.Add(field.Number, target);
        }

        return map;
    }

    private void MergeStoredFields()
    {
        using var writer = _codec.StoredFieldsFormat.OpenWriter(_state);
        foreach (var source in _sources)
        {
            for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
            {
                if (source.Docs[doc] < 0)
                    continue;
                _cancellationToken.ThrowIfCancellationRequested();
                writer.CopyDocument(source.Reader.Core.StoredFields, doc, source.Fields);
            }
        }

        writer.Finish(_state.Segment.DocCount);
    }

    private void MergePostings()
    {
        var fields = _state.FieldInfos.Where(field => field.IsIndexed).OrderBy(field => field.Name, StringComparer.Ordinal);
        FieldsConsumer? consumer = null;
        try
        {
            foreach (var field in fields)
            {
                var parts = _sources.Select(source => (Source: source, Terms: source.Reader.GetTerms(field.Name)))
                    .Where(part => part.Terms is not null).Select(part => (part.Source, part.Terms!)).ToList();
                if (parts.Count == 0)
                    continue;
                consumer ??= _codec.PostingsFormat.OpenWriter(_state);
                consumer.Write(field, new MergedTerms(field, parts, _cancellationToken));
            }

            consumer?.Finish();
        }
        finally
        {
            consumer?.Dispose();
        }
    }

    private void MergeNorms()
    {
        if (!_state.FieldInfos.HasNorms)
            return;
        using var consumer = _codec.NormsFormat.OpenWriter(_state);
        var values = new long[_state.Segment.DocCount];
        foreach (var field in _state.FieldInfos.Where(field => field.HasNorms))
        {
            Array.Clear(values);
            foreach (var source in _sources)
                CopyNumbers(source, source.Reader.GetNorms(field.Name), values);
            consumer.Write(field, values);
        }

        consumer.Finish();
    }

    private void WriteImpacts()
    {
        if (!_state.FieldInfos.HasNorms)
            return;
        using var norms = _codec.NormsFormat.OpenReader(new SegmentReadState(_state.Directory, _state.Segment, _state.FieldInfos));
        _codec.PostingsFormat.WriteImpacts(_state, norms);
    }

    private void CopyNumbers(MergeSource source, NumericDocValues? from, Span<long> to)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (from is null)
            return;
        for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
        {
            if (source.Docs[doc] is >= 0 and var target)
                to[target] = from.Get(doc);
        }
    }

    private void MergeTermVectors()
    {
        if (!_state.FieldInfos.HasTermVectors)
            return;
        using var writer = _codec.TermVectorsFormat.OpenWriter(_state);
        foreach (var source in _sources)
        {
            for (var doc = 0; doc < source.Reader.MaxDoc; doc++)
            {
                if (source.Docs[doc] < 0)
                    continue;
                _cancellationToken.ThrowIfCancellationRequested();
                var vectors = source.Reader.GetTermVectors(doc);
                writer.WriteDocument(vectors is null ? [] : MapVectors(vectors));
            }
        }

        writer.Finish(_state.Segment.DocCount);
    }

    private List<KeyValuePair<FieldInfo, Terms>> MapVectors(IReadOnlyDictionary<string, Terms> vectors)
    {
        var mapped = new List<KeyValuePair<FieldInfo, Terms>>(vectors.Count);
        foreach (var (name, terms) in vectors.OrderBy(vector => vector.Key, StringComparer.Ordinal))
        {
            if (_state.FieldInfos.TryGet(name, out var field))
                mapped.Add(new KeyValuePair<FieldInfo, Terms>(field, terms));
        }

        return mapped;
    }
}
