using System.Globalization;
using BenchmarkDotNet.Attributes;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Comparison.Corpus;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Benchmarks;

/// <summary>Indexing generated documents into memory, so that no disk is measured. Each result is the number of documents.</summary>
[MemoryDiagnoser]
[BenchmarkCategory(BenchmarkCategories.Indexing)]
public class IndexingBenchmarks
{
    private const ulong Seed = 7;
    private const int UpdateEvery = 4;

    private string[] _texts = null!;

    /// <summary>How many documents are indexed.</summary>
    public int DocumentCount { get; set; } = 5_000;

    /// <summary>Generates the documents.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var corpus = new SyntheticCorpus(Seed);
        _texts = [.. Enumerable.Range(0, DocumentCount).Select(corpus.Text)];
    }

    /// <summary>One thread adds documents.</summary>
    [Benchmark]
    public int OneThread() => Index(threads: 1, merge: false);

    /// <summary>Two threads add documents.</summary>
    [Benchmark]
    public int TwoThreads() => Index(threads: 2, merge: false);

    /// <summary>One thread adds documents, in ten segments that are then merged.</summary>
    [Benchmark]
    public int WithMerge() => Index(threads: 1, merge: true);

    /// <summary>Every fourth document replaces an earlier one.</summary>
    [Benchmark]
    public int WithUpdates()
    {
        using var directory = new InMemoryDirectory();
        using var writer = Open(directory, threads: 1, merge: false);
        for (var number = 0; number < _texts.Length; number++)
        {
            var id = Name(number % UpdateEvery == UpdateEvery - 1 ? number - 1 : number);
            writer.UpdateDocument(new Term("id", id), [Field.Keyword("id", id), Field.Text("text", _texts[number])]);
        }

        return CommitAndCount(directory, writer);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Index(int threads, bool merge)
    {
        using var directory = new InMemoryDirectory();
        using var writer = Open(directory, threads, merge);
        if (threads == 1)
        {
            foreach (var text in _texts)
                writer.AddDocument([Field.Text("text", text)]);
        }
        else
        {
            Parallel.ForEach(
                _texts, new ParallelOptions { MaxDegreeOfParallelism = threads }, text => writer.AddDocument([Field.Text("text", text)]));
        }

        if (merge)
            writer.ForceMerge(1);
        return CommitAndCount(directory, writer);
    }

    private IndexWriter Open(InMemoryDirectory directory, int threads, bool merge) => IndexWriter.Open(
        directory,
        new StandardAnalyzer(StopWords.None),
        new IndexWriterOptions
        {
            MaxIndexingThreads = threads,
            MaxBufferedDocuments = merge ? Math.Max(2, _texts.Length / 10) : null,
            RamBufferMegabytes = 256,
        });

    private static int CommitAndCount(InMemoryDirectory directory, IndexWriter writer)
    {
        writer.Commit();
        using var reader = DirectoryReader.Open(directory);
        return reader.NumDocs;
    }
}
