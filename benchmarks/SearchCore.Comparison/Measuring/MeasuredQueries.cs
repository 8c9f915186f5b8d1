using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.Comparison.Measuring;

/// <summary>The queries of a file, parsed, over an open index.</summary>
internal sealed class MeasuredQueries : IDisposable
{
    private static readonly HashSet<string> IdField = new(StringComparer.Ordinal) { "id" };

    private readonly FileSystemDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly SearchOptions _options;
    private readonly List<(QueryLine Line, Query Query)> _queries = [];
    private readonly List<string> _leftOut = [];

    private MeasuredQueries(string folder, SearchOptions options)
    {
        _directory = new FileSystemDirectory(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
        _options = options;
    }

    /// <summary>Opens an index and parses queries for it.</summary>
    /// <param name="folder">The index.</param>
    /// <param name="lines">The queries. Those that the parser does not understand are left out.</param>
    /// <param name="top">How many hits a query gives.</param>
    /// <param name="count">Whether all hits are counted exactly.</param>
    public static MeasuredQueries Open(string folder, IReadOnlyList<QueryLine> lines, int top, bool count)
    {
        var queries = new MeasuredQueries(folder, new SearchOptions { Top = top, CountExactly = count });
        var parser = new QueryParser(new StandardAnalyzer(StopWords.None), "text");
        foreach (var line in lines)
        {
            try
            {
                queries._queries.Add((line, parser.Parse(line.Text)));
            }
            catch (QuerySyntaxException refused)
            {
                queries._leftOut.Add($"left out: {line.Class} {line.Text}: {refused.Message}");
            }
        }

        return queries;
    }

    /// <summary>Says which queries were left out, and what is searched.</summary>
    public void WriteLeftOut(TextWriter output)
    {
        foreach (var line in _leftOut)
            output.WriteLine(line);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"segments={_reader.Leaves.Count} documents={_reader.NumDocs} queries={_queries.Count}"));
    }

    /// <summary>Measures class by class and prints a row each.</summary>
    public void Measure(MeasuringTimes times, TextWriter output, bool withMedians, CancellationToken cancellationToken)
    {
        QueryMeter.WarmUp([.. _queries.Select(pair => ToRun(pair.Query))], times.WarmAll);
        output.WriteLine("engine\tclass\tqueries\tqps\tmean_us\tmedian_us\tp99_us" + (withMedians ? "\tmean_of_medians_us" : string.Empty));
        foreach (var group in _queries.GroupBy(pair => pair.Line.Class, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var figures = QueryMeter.Measure([.. group.Select(pair => ToRun(pair.Query))], times);
            var medians = withMedians
                ? string.Create(CultureInfo.InvariantCulture, $"\t{figures.MeanOfMediansMicroseconds:F1}")
                : string.Empty;
            output.WriteLine($"{Engine.Name}\t{group.Key}\t{figures}{medians}");
            output.Flush();
        }
    }

    /// <summary>Writes what each query finds, a JSON object a line.</summary>
    public void WriteHits(string path)
    {
        using var output = File.Create(path);
        foreach (var (line, query) in _queries)
        {
            using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                WriteHits(json, line, query);
            output.Write("\n"u8);
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private Action ToRun(Query query) =>
        _options is { Top: 0, CountExactly: true } ? () => _searcher.Count(query) : () => _searcher.Search(query, _options);

    private void WriteHits(Utf8JsonWriter json, QueryLine line, Query query)
    {
        var found = _searcher.Search(query, _options);
        json.WriteStartObject();
        json.WriteString("class", line.Class);
        json.WriteString("query", line.Text);
        json.WriteNumber("hits", found.TotalHits.Count);
        json.WriteStartArray("top");
        foreach (var hit in found.ScoreDocs)
        {
            json.WriteStartObject();
            json.WriteNumber("doc", hit.Doc);
            json.WriteString("id", _reader.GetDocument(hit.Doc, IdField).Get("id"));
            json.WriteNumber("score", hit.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
