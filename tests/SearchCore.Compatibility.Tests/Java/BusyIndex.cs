using System.Globalization;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Comparison.Corpus;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Java;

/// <summary>An index with all the wear of use: four threads, 20,000 documents, updates of documents and of doc values, deletes, commits and merges.</summary>
internal static class BusyIndex
{
    private const int DocumentCount = 20_000;
    private const int Threads = 4;
    private const int CommitEvery = 3_000;

    private static readonly FieldType TextWithOffsets = new()
    {
        IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
        IsTokenized = true,
        IsStored = true,
    };

    private static readonly FieldType Number = new() { DocValuesType = DocValuesType.Numeric };
    private static readonly FieldType Bytes = new() { DocValuesType = DocValuesType.Binary };

    public static void Write(IndexDirectory directory)
    {
        var corpus = new SyntheticCorpus(seed: 11, vocabularySize: 5_000);
        var options = new IndexWriterOptions { MaxBufferedDocuments = 500, MaxIndexingThreads = Threads, MaxMergeThreads = 2 };
        using var writer = IndexWriter.Open(directory, new StandardAnalyzer(StopWords.None), options);

        // The fields must be known before their doc values can be updated.
        writer.AddDocument(ToDocument(0, corpus.Text(0)));
        Parallel.For(1, DocumentCount, new ParallelOptions { MaxDegreeOfParallelism = Threads }, number =>
        {
            Apply(writer, corpus, number);
            if (number % CommitEvery == CommitEvery - 1)
                writer.Commit();
        });
        writer.WaitForMerges();
        writer.Commit();
    }

    private static void Apply(IndexWriter writer, SyntheticCorpus corpus, int number)
    {
        var text = corpus.Text(number);
        switch (number % 10)
        {
            case 7:
                writer.UpdateDocument(Key(number / 2), ToDocument(number / 2, text));
                break;
            case 8:
                writer.DeleteDocuments(Key(number / 3));
                break;
            case 9:
                writer.UpdateNumericDocValue(Key(number / 3), "rank", number % 20 == 9 ? null : number);
                writer.UpdateBinaryDocValue(Key(number / 4), "mark", [.. Enumerable.Repeat((byte)number, number % 7)]);
                break;
            default:
                writer.AddDocument(ToDocument(number, text));
                break;
        }
    }

    private static Term Key(int id) => new("id", Name(id));

    private static string Name(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static Document ToDocument(int id, string text) =>
    [
        Field.Keyword("id", Name(id), stored: true),
        Field.Text("text", text),
        new Field("offsets", StoredValue.FromString(text[..Math.Min(60, text.Length)]), TextWithOffsets),
        Field.Stored("number", StoredValue.FromInt32(id)),
        new Field("rank", StoredValue.FromInt32(id), Number),
        new Field("mark", StoredValue.FromString(Name(id)), Bytes),
    ];
}
