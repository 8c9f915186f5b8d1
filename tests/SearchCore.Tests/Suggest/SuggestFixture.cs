using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.Tests.Suggest;

/// <summary>An index of titles, with names and weights, in one segment or several.</summary>
internal sealed class SuggestFixture : IDisposable
{
    public const string Title = "title";
    public const string Weight = "weight";

    private SuggestFixture(DirectoryReader reader)
    {
        Reader = reader;
        Searcher = new IndexSearcher(reader);
    }

    public static FoldingAnalyzer Analyzer { get; } = new();

    public DirectoryReader Reader { get; }

    public IndexSearcher Searcher { get; }

    public static SuggestFixture Of(params string[] titles) => Create([.. titles.Select((title, i) => (title, (long)i))]);

    public static SuggestFixture Create(IReadOnlyList<(string Title, long Weight)> documents, int documentsPerSegment = int.MaxValue, string? delete = null)
    {
        var directory = new InMemoryDirectory();
        using (var writer = IndexWriter.Open(directory, Analyzer))
        {
            for (var i = 0; i < documents.Count; i++)
            {
                var (title, weight) = documents[i];
                writer.AddDocument(
                [
                    Field.Text(Title, title, stored: true),
                    NameCompanion.CreateField(Title, title, Analyzer),
                    new Field(Weight, StoredValue.FromInt64(weight), new FieldType { DocValuesType = DocValuesType.Numeric }),
                ]);
                if (i % documentsPerSegment == documentsPerSegment - 1)
                    writer.Commit();
            }

            writer.Commit();
            if (delete is not null)
                writer.DeleteDocuments(new Term(Title, delete));
        }

        return new SuggestFixture(DirectoryReader.Open(directory));
    }

    public void Dispose() => Reader.Dispose();
}
