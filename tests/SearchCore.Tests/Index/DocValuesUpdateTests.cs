using System.Globalization;
using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class DocValuesUpdateTests : IDisposable
{
    private const int DocumentCount = 200;
    private static readonly FieldType Number = new() { DocValuesType = DocValuesType.Numeric };

    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void An_update_is_for_the_documents_added_before_it()
    {
        using var writer = Open();
        writer.AddDocument(ToDocument("a", 1));
        writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 2);
        writer.AddDocument(ToDocument("a", 3));
        using var reader = writer.GetReader();
        Assert.Equal([2, 3], Ranks(reader));
    }

    [Fact]
    public void The_last_of_several_updates_counts_by_whatever_terms_they_go()
    {
        using var writer = Open();
        writer.AddDocument([.. ToDocument("a", 1), Field.Keyword("id", "b")]);
        writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 2);
        writer.UpdateNumericDocValue(new Term("id", "b"), "rank", 3);
        using (var reader = writer.GetReader())
            Assert.Equal([3], Ranks(reader));
        writer.UpdateNumericDocValue(new Term("id", "b"), "rank", 4);
        writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 5);
        writer.UpdateNumericDocValue(new Term("id", "b"), "rank", 6);
        using var later = writer.GetReader();
        Assert.Equal([6], Ranks(later));
    }

    [Fact]
    public void A_segment_without_the_field_gets_it()
    {
        using var writer = Open();
        writer.AddDocument([Field.Keyword("id", "a")]);
        writer.Commit();
        writer.AddDocument(ToDocument("b", 1));
        writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 7);
        writer.Commit();
        using (var reader = DirectoryReader.Open(_directory))
            Assert.Equal([7, 1], Ranks(reader));
        AssertIsClean();
    }

    [Fact]
    public void A_reader_does_not_see_later_updates()
    {
        using var writer = Open();
        writer.AddDocument(ToDocument("a", 1));
        using var before = writer.GetReader();
        writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 2);
        using var after = before.OpenIfChanged();
        Assert.NotNull(after);
        Assert.Equal([1], Ranks(before));
        Assert.Equal([2], Ranks(after));
    }

    [Fact]
    public void What_is_rolled_back_is_gone_also_for_a_reader_that_saw_it()
    {
        using (var writer = Open())
            writer.AddDocument(ToDocument("a", 1));
        DirectoryReader seen;
        using (var writer = Open())
        {
            writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 2);
            seen = writer.GetReader();
            writer.Rollback();
        }

        using (var writer = Open())
            writer.UpdateNumericDocValue(new Term("id", "a"), "rank", 3);
        using (seen)
        {
            using var now = seen.OpenIfChanged();
            Assert.NotNull(now);
            Assert.Equal([2], Ranks(seen));
            Assert.Equal([3], Ranks(now));
        }
    }

    [Fact]
    public void Only_doc_values_of_the_kind_can_be_updated()
    {
        using var writer = Open();
        writer.AddDocument(ToDocument("a", 1));
        var unknown = Assert.Throws<DocumentRejectedException>(() => writer.UpdateNumericDocValue(new Term("id", "a"), "id", 1));
        Assert.Contains("'id'", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<DocumentRejectedException>(() => writer.UpdateBinaryDocValue(new Term("id", "a"), "rank", [1]));
        using var reader = writer.GetReader();
        Assert.Equal([1], Ranks(reader));
    }

    [Fact]
    public async Task Updates_that_come_while_segments_merge_are_not_lost()
    {
        using (var writer = Open(new IndexWriterOptions { MaxBufferedDocuments = 5, MaxIndexingThreads = 1, MaxMergeThreads = 2 }))
        {
            for (var i = 0; i < DocumentCount; i++)
                writer.AddDocument(ToDocument(Name(i), 0));
            var merging = Task.Run(() => writer.ForceMerge(1));
            for (var i = 0; i < DocumentCount; i++)
            {
                writer.UpdateNumericDocValue(new Term("id", Name(i)), "rank", i);
                if (i % 10 == 9)
                    writer.Flush();
            }

            await merging;
        }

        using (var reader = DirectoryReader.Open(_directory))
            Assert.Equal(Enumerable.Range(0, DocumentCount).Select(i => (long?)i), Ranks(reader).Order());
        AssertIsClean();
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Document ToDocument(string id, long rank) =>
        [Field.Keyword("id", id), new Field("rank", StoredValue.FromInt64(rank), Number)];

    private static List<long?> Ranks(DirectoryReader reader)
    {
        var ranks = new List<long?>();
        foreach (var leaf in reader.Leaves.Select(context => context.Reader))
        {
            var values = leaf.GetNumericDocValues("rank");
            for (var doc = 0; doc < leaf.MaxDoc; doc++)
                ranks.Add(values is null || leaf.GetDocsWithField("rank") is { } docs && !docs[doc] ? null : values.Get(doc));
        }

        return ranks;
    }

    private IndexWriter Open(IndexWriterOptions? options = null) => IndexWriter.Open(_directory, new WhitespaceAnalyzer(), options);

    private void AssertIsClean()
    {
        var report = IndexChecker.Check(_directory);
        Assert.True(report.IsClean, string.Join('\n', report.Segments.SelectMany(segment => segment.Problems)));
    }
}
