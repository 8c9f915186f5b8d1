using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.NameMeasuring;

/// <summary>An index of one short text a document, searched by name.</summary>
internal sealed class NameIndex : IDisposable
{
    private const string Body = "body";
    private static readonly FoldingAnalyzer Analyzer = new();

    /// <summary>For ranking alone, spellings count that are too far to be taken for the name; they come last.</summary>
    private const double RankingThreshold = 0.01;

    private readonly NameOptions _options;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <summary>Indexes texts; their numbers are the documents' numbers.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">How names are found.</param>
    public NameIndex(IEnumerable<string> texts, NameOptions options)
    {
        _options = options;
        var directory = new InMemoryDirectory();
        using (var writer = IndexWriter.Open(directory, Analyzer, new IndexWriterOptions { MaxIndexingThreads = 1, MaxMergeThreads = 0, RamBufferMegabytes = 512 }))
        {
            foreach (var text in texts)
            {
                writer.AddDocument([Field.Text(Body, text), NameCompanion.CreateField(Body, text, Analyzer, options.Rules)]);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader);
    }

    /// <summary>The documents that have any word of a name, best first.</summary>
    public IReadOnlyList<ScoreDoc> Rank(string name, int top) => Search(ToQuery(name, NameWordOperator.Any) with { Options = _options with { Threshold = RankingThreshold } }, top);

    /// <summary>The documents that have all words of a name, best first.</summary>
    public IReadOnlyList<ScoreDoc> Match(string name) => Search(ToQuery(name, NameWordOperator.All), int.MaxValue);

    public void Dispose() => _reader.Dispose();

    private IReadOnlyList<ScoreDoc> Search(NameQuery query, int top) =>
        _searcher.Search(query, new SearchOptions { Top = Math.Min(top, _reader.MaxDoc) }).ScoreDocs;

    private NameQuery ToQuery(string name, NameWordOperator words) => new(Body, name) { Operator = words, Analyzer = Analyzer, Options = _options };
}
