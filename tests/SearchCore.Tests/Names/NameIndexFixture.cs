using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.Tests.Names;

/// <summary>An index of texts with their companion; a text's number is its document's.</summary>
internal sealed class NameIndexFixture : IDisposable
{
    public const string Body = "body";
    private readonly DirectoryReader _reader;

    public NameIndexFixture(params IReadOnlyList<string> texts)
        : this(texts, int.MaxValue)
    {
    }

    public NameIndexFixture(IReadOnlyList<string> texts, int documentsOfSegment)
    {
        var directory = new InMemoryDirectory();
        using (var writer = IndexWriter.Open(directory, Analyzer))
        {
            for (var i = 0; i < texts.Count; i++)
            {
                writer.AddDocument([Field.Text(Body, texts[i]), NameCompanion.CreateField(Body, texts[i], Analyzer)]);
                if (i % documentsOfSegment == documentsOfSegment - 1)
                    writer.Commit();
            }
        }

        _reader = DirectoryReader.Open(directory);
        Searcher = new IndexSearcher(_reader);
    }

    public static FoldingAnalyzer Analyzer { get; } = new();

    public IndexSearcher Searcher { get; }

    public int[] Find(string name, NameWordOperator words = NameWordOperator.Phrase) => Find(new NameQuery(Body, name) { Operator = words });

    public int[] Find(Query query) => [.. Searcher.Search(query, new SearchOptions { Top = 1000 }).ScoreDocs.Select(hit => hit.Doc)];

    public IReadOnlyList<NameVariant> Variants(string name, NameOptions? options = null) =>
        NameVariants.Find(_reader, Body, name, Analyzer, options);

    public void Dispose() => _reader.Dispose();
}
