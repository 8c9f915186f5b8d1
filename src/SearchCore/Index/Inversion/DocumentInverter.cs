using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index.Inversion;

/// <summary>Takes documents and turns them into a segment in memory. Belongs to one thread at a time.</summary>
/// <remarks>Lucene's name for this is DocumentsWriterPerThread. Stored fields go straight to their file; all else waits for the flush.</remarks>
internal sealed partial class DocumentInverter : IDisposable
{
    private readonly Analyzer _analyzer;
    private readonly IndexWriterOptions _options;
    private readonly FieldNumbers _numbers;
    private readonly ByteSlicePool _pool = new();
    private readonly Dictionary<string, FieldBuffer> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TokenStream> _streams = new(StringComparer.Ordinal);
    private readonly List<FieldBuffer> _fieldsOfDocument = [];
    private readonly StoredFieldsWriter _stored;
    private long _fieldBytes;

    /// <summary>Starts a segment.</summary>
    /// <param name="segment">Its name; its document count is set at the flush.</param>
    /// <param name="directory">Where its files go; remembers them.</param>
    /// <param name="analyzer">Cuts texts into words.</param>
    /// <param name="options">The writer's options.</param>
    /// <param name="numbers">The fields' numbers in the whole index.</param>
    public DocumentInverter(
        SegmentInfo segment, TrackingDirectory directory, Analyzer analyzer, IndexWriterOptions options, FieldNumbers numbers)
    {
        Segment = segment;
        Directory = directory;
        _analyzer = analyzer;
        _options = options;
        _numbers = numbers;
        _stored = options.Codec.StoredFieldsFormat.OpenWriter(new SegmentWriteState(directory, segment, new FieldInfos([])));
    }

    public SegmentInfo Segment { get; }

    public TrackingDirectory Directory { get; }

    /// <summary>The number of documents, refused ones included.</summary>
    public int DocCount { get; private set; }

    /// <summary>The documents that were refused when a part of them was in already; to be marked deleted.</summary>
    public List<int> RefusedDocs { get; } = [];

    /// <summary>How many deletes had been ordered before each document.</summary>
    public SequenceRuns Sequences { get; } = new();

    /// <summary>The memory taken, in bytes.</summary>
    public long BytesUsed => _pool.BytesUsed + _fieldBytes;

    /// <summary>Takes a document.</summary>
    /// <exception cref="DocumentRejectedException">It cannot be indexed; what was taken of it is among <see cref="RefusedDocs"/>.</exception>
    public void Add(Document document)
    {
        var doc = DocCount++;
        try
        {
            Invert(document, doc);
        }
        catch
        {
            RefusedDocs.Add(doc);
            _stored.StartDocument();
            _stored.FinishDocument();
            throw;
        }

        Store(document);
        WriteVectors(doc);
        foreach (var buffer in _fieldsOfDocument)
            _fieldBytes += buffer.TakeGrowth();
    }

    /// <summary>Gives memory and open files back. Files that were not flushed are of no use.</summary>
    public void Dispose()
    {
        _pool.Dispose();
        _vectorPool.Dispose();
        _stored.Dispose();
        _vectors?.Dispose();
    }

    private void Invert(Document document, int doc)
    {
        _fieldsOfDocument.Clear();
        _vectorPool.Reset();
        foreach (var field in document)
        {
            var buffer = FindBuffer(field, doc);
            if (field.Value.Kind == StoredValueKind.String && field.Value.AsString() is null)
                throw Reject(buffer, $"its value is null. Leave the field out instead.");
            buffer.Apply(field);
            if (field.Type.DocValuesType != DocValuesType.None)
            {
                _numbers.SetDocValuesType(field.Name, field.Type.DocValuesType);
                buffer.AddDocValue(field);
            }

            StartVector(field, buffer);
            if (field.Type.IndexOptions != IndexOptions.None)
                InvertValue(field, buffer);
            buffer.ValueCount++;
        }

        foreach (var buffer in _fieldsOfDocument)
        {
            if (buffer.IsInverted && !buffer.Info.OmitsNorms)
                buffer.Norms.Add(doc, ComputeNorm(buffer));
        }
    }

    private long ComputeNorm(FieldBuffer buffer)
    {
        try
        {
            return _options.NormComputation(buffer.InvertState);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Reject(buffer, $"the computation of its norm failed: {e.Message}", e);
        }
    }

    private FieldBuffer FindBuffer(Field field, int doc)
    {
        if (!_fields.TryGetValue(field.Name, out var buffer))
        {
            buffer = new FieldBuffer(new FieldInfo(field.Name, _numbers.GetOrAdd(field.Name)), _pool);
            _fields.Add(field.Name, buffer);
        }

        if (buffer.Doc != doc)
        {
            buffer.StartDocument(doc);
            _fieldsOfDocument.Add(buffer);
        }

        return buffer;
    }

    private void Store(Document document)
    {
        _stored.StartDocument();
        foreach (var field in document)
        {
            if (field.Type.IsStored)
                _stored.WriteField(_fields[field.Name].Info, field.Value);
        }

        _stored.FinishDocument();
    }
}
