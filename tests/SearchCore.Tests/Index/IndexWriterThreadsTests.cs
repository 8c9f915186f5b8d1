using System.Globalization;
using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexWriterThreadsTests
{
    private const int ThreadCount = 4;
    private const int Keys = 50;

    private static readonly IndexWriterOptions Options = new()
    {
        MaxBufferedDocuments = 20,
        MaxIndexingThreads = 3,
        MaxMergeThreads = 1,
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = 3, MaxMergeAtOnce = 3, FloorSegmentMegabytes = 0.01 },
    };

    [Fact]
    public async Task Updates_of_the_same_keys_by_many_threads_leave_one_document_a_key_in_every_reader()
    {
        using var directory = new InMemoryDirectory();
        using var writer = IndexWriter.Open(directory, new WhitespaceAnalyzer(), Options);
        for (var key = 0; key < Keys; key++)
            writer.AddDocument(MakeDocument(key, 0));

        var workers = Enumerable.Range(0, ThreadCount).Select(thread => Task.Run(() =>
        {
            var random = new Random(thread);
            for (var i = 1; i <= 300; i++)
            {
                var key = random.Next(Keys);
                writer.UpdateDocument(new Term("id", Text(key)), MakeDocument(key, i));
            }
        })).ToList();
        var watcher = Task.Run(async () =>
        {
            while (!workers.TrueForAll(worker => worker.IsCompleted))
            {
                using var reader = writer.GetReader();
                AssertOneDocumentPerKey(reader);
                writer.Commit();
                using var committed = DirectoryReader.Open(directory);
                AssertOneDocumentPerKey(committed);
                await Task.Delay(5);
            }
        });
        await Task.WhenAll(workers);
        await watcher;
        writer.ForceMerge(1);
        using var last = writer.GetReader();
        Assert.Single(last.Leaves);
        AssertOneDocumentPerKey(last);
    }

    [Fact]
    public async Task What_one_thread_adds_last_for_its_own_keys_is_what_stays()
    {
        using var directory = new InMemoryDirectory();
        using (var writer = IndexWriter.Open(directory, new WhitespaceAnalyzer(), Options))
        {
            await Task.WhenAll(Enumerable.Range(0, ThreadCount).Select(thread => Task.Run(() =>
            {
                for (var i = 0; i < 300; i++)
                {
                    var key = (thread * 10) + (i % 10);
                    writer.UpdateDocument(new Term("id", Text(key)), MakeDocument(key, i));
                }
            })));
        }

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(ThreadCount * 10, reader.NumDocs);
        foreach (var (key, version) in ReadVersions(reader))
            Assert.Equal(290 + (key % 10), version);
        Assert.True(IndexChecker.Check(directory).IsClean);
    }

    private static Document MakeDocument(int key, int version) =>
    [
        Field.Keyword("id", Text(key), stored: true),
        Field.Stored("version", StoredValue.FromInt32(version)),
        Field.Text("body", "some words " + Text(version)),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AssertOneDocumentPerKey(DirectoryReader reader)
    {
        Assert.Equal(Enumerable.Range(0, Keys), ReadVersions(reader).Select(found => found.Key).Order());
        Assert.Equal(Keys, reader.NumDocs);
    }

    private static IEnumerable<(int Key, int Version)> ReadVersions(DirectoryReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if (leaf.Reader.LiveDocs is { } live && !live[doc])
                    continue;
                var stored = reader.GetDocument(leaf.DocBase + doc);
                yield return (int.Parse(stored.Get("id")!, CultureInfo.InvariantCulture), int.Parse(stored.Get("version")!, CultureInfo.InvariantCulture));
            }
        }
    }
}
