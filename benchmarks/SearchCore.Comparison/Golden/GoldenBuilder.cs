using System.Text.Json;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Comparison.Golden;

/// <summary>Carries out the operations of a golden document file in order, and so builds an index.</summary>
/// <remarks>Nothing merges and one thread indexes, so that every commit with new documents becomes one segment, as in the golden indexes.</remarks>
internal sealed class GoldenBuilder
{
    private readonly IndexWriter _writer;
    private readonly IReadOnlyDictionary<string, GoldenField> _schema;
    private readonly IReadOnlySet<GoldenKind> _without;
    private readonly GoldenDocumentReader _documents;

    private GoldenBuilder(IndexWriter writer, IReadOnlyDictionary<string, GoldenField> schema, IReadOnlySet<GoldenKind> without)
    {
        _writer = writer;
        _schema = schema;
        _without = without;
        _documents = new GoldenDocumentReader(schema, without);
    }

    /// <summary>Builds an index.</summary>
    /// <param name="file">The golden document file.</param>
    /// <param name="directory">Where the index goes.</param>
    /// <param name="without">Kinds of field to leave out, together with the operations on them.</param>
    /// <param name="usesCompoundFile">Whether each segment is packed into one file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="GoldenFormatException">A line is not of the form, or the writer refuses it.</exception>
    public static void Build(
        string file,
        IndexDirectory directory,
        IReadOnlySet<GoldenKind> without,
        bool usesCompoundFile = false,
        CancellationToken cancellationToken = default)
    {
        var options = new IndexWriterOptions
        {
            MergePolicy = MergePolicy.None,
            MaxIndexingThreads = 1,
            OpenMode = OpenMode.Create,
            UsesCompoundFile = usesCompoundFile,
        };
        using var writer = IndexWriter.Open(directory, new StandardAnalyzer(StopWords.None), options);
        try
        {
            ApplyAll(file, writer, without, cancellationToken);
            writer.Commit();
        }
        catch when (writer.IsOpen)
        {
            // Half of the operations make no index worth keeping.
            writer.Rollback();
            throw;
        }
    }

    private static void ApplyAll(string file, IndexWriter writer, IReadOnlySet<GoldenKind> without, CancellationToken cancellationToken)
    {
        GoldenBuilder? builder = null;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                using var json = JsonDocument.Parse(line);
                if (builder is null)
                    builder = new GoldenBuilder(writer, ReadSchema(json.RootElement), without);
                else
                    builder.Apply(json.RootElement);
            }
            catch (Exception refused) when (refused is JsonException or FormatException or KeyNotFoundException
                or InvalidOperationException or NotSupportedException or DocumentRejectedException)
            {
                throw new GoldenFormatException(file, number, refused.Message, refused);
            }
        }
    }

    private static Dictionary<string, GoldenField> ReadSchema(JsonElement json) => json.GetProperty("fields").EnumerateObject()
        .ToDictionary(field => field.Name, field => GoldenField.Parse(field.Name, field.Value), StringComparer.Ordinal);

    private void Apply(JsonElement json)
    {
        var name = json.TryGetProperty("op", out var op) ? op.GetString() : "add";
        switch (name)
        {
            case "add":
                _writer.AddDocument(_documents.Read(json.GetProperty("doc")));
                break;
            case "update":
                _writer.UpdateDocument(ReadTerm(json), _documents.Read(json.GetProperty("doc")));
                break;
            case "delete":
                _writer.DeleteDocuments(ReadTerm(json));
                break;
            case "commit":
                _writer.Commit(ReadUserData(json));
                break;
            case "numericUpdate" or "binaryUpdate":
                UpdateDocValue(json);
                break;
            default:
                throw new FormatException($"the operation '{name}' is unknown");
        }
    }

    private static Term ReadTerm(JsonElement json)
    {
        var term = json.GetProperty("term");
        return new Term(term[0].GetString()!, term[1].GetString()!);
    }

    private static Dictionary<string, string>? ReadUserData(JsonElement json) => json.TryGetProperty("userData", out var data)
        ? data.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal)
        : null;

    private void UpdateDocValue(JsonElement json)
    {
        var field = json.GetProperty("field").GetString()!;
        var kind = _schema[field].Kind;
        if (_without.Contains(kind))
            return;
        var value = json.GetProperty("value");
        var isRemoved = value.ValueKind == JsonValueKind.Null;
        if (kind == GoldenKind.NumericDv)
            _writer.UpdateNumericDocValue(ReadTerm(json), field, isRemoved ? null : value.GetInt64());
        else
            _writer.UpdateBinaryDocValue(ReadTerm(json), field, isRemoved ? null : Convert.FromHexString(value.GetString()!));
    }
}
