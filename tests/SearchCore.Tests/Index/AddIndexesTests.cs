using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Tests.Infrastructure;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class AddIndexesTests : IDisposable
{
    private readonly InMemoryDirectory _target = new();
    private readonly InMemoryDirectory _source = new();

    public void Dispose()
    {
        _target.Dispose();
        _source.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Segments_of_directories_are_taken_as_they_are(bool usesCompoundFile)
    {
        var model = Fill(usesCompoundFile);
        using (var writer = Open(_target))
        {
            var own = model.NewDocument(new Random(1));
            writer.AddDocument(own.ToDocument());
            model.Documents.Add(own);
            writer.AddIndexes([_source]);
            using var reader = writer.GetReader();
            model.AssertEquals(reader);
        }

        AssertIs(model);
        using var source = DirectoryReader.Open(_source);
        using var target = DirectoryReader.Open(_target);
        Assert.Equal(source.Leaves.Count + 1, target.Leaves.Count);
        Assert.Equal(source.Leaves.Sum(leaf => leaf.Reader.MaxDoc) + 1, target.MaxDoc);
    }

    [Fact]
    public void What_readers_see_is_merged_without_deleted_documents()
    {
        var model = Fill();
        using (var source = DirectoryReader.Open(_source))
        using (var writer = Open(_target))
            writer.AddIndexes([source]);
        AssertIs(model);
        using var target = DirectoryReader.Open(_target);
        Assert.Single(target.Leaves);
        Assert.False(target.Leaves[0].Reader.LiveDocs is not null);
    }

    [Fact]
    public void Only_deletes_and_updates_ordered_afterwards_are_for_the_documents_added()
    {
        var model = Fill();
        using (var writer = Open(_target))
        {
            writer.AddDocument(new ModelDocument("id1", 10_000, ["w1"]) { Rank = 5 }.ToDocument());
            writer.DeleteDocuments(new Term("id", "id1"));
            writer.UpdateNumericDocValue(new Term("id", "id2"), "rank", 1);
            writer.AddIndexes([_source]);
            writer.DeleteDocuments(new Term("id", "id3"));
            writer.UpdateNumericDocValue(new Term("id", "id4"), "rank", 2);
        }

        model.Documents.RemoveAll(document => document.Id == "id3");
        model.Change(document => document.Id == "id4", document => document with { Rank = 2 });
        AssertIs(model);
    }

    [Fact]
    public void Nothing_is_added_when_a_file_is_damaged()
    {
        Fill();
        var file = _source.ListAll().First(name => name.EndsWith(".cfs", StringComparison.Ordinal));
        byte[] bytes;
        using (var input = _source.OpenInput(file))
            bytes = input.GetSpan(0, (int)input.Length).ToArray();
        bytes[bytes.Length / 2] ^= 1;
        _source.DeleteFile(file);
        using (var output = _source.CreateOutput(file))
            output.WriteBytes(bytes);
        using (var writer = Open(_target))
        {
            writer.AddDocument([Field.Text("body", "a")]);
            var damaged = Assert.Throws<IndexCorruptException>(() => writer.AddIndexes([_source]));
            Assert.Equal(file, damaged.Resource);
            Assert.True(writer.IsOpen);
        }

        using var reader = DirectoryReader.Open(_target);
        Assert.Equal(1, reader.MaxDoc);
        Assert.Equal(["_0.cfe", "_0.cfs", "_0.si", "segments_1"], _target.ListAll().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Fill();
        using (var writer = Open(_target))
        {
            writer.AddDocument([new Field("rank", StoredValue.FromString("a"), new FieldType { DocValuesType = DocValuesType.Binary })]);
            Assert.Throws<DocumentRejectedException>(() => writer.AddIndexes([_source]));
            Assert.Throws<ArgumentException>(() => writer.AddIndexes([_target]));
            using var empty = new InMemoryDirectory();
            Assert.Throws<IndexNotFoundException>(() => writer.AddIndexes([empty]));
        }

        using var small = new InMemoryDirectory();
        using var full = IndexWriter.Open(small, new WhitespaceAnalyzer(), new IndexWriterOptions { MaxDocuments = 5 });
        Assert.Throws<LimitExceededException>(() => full.AddIndexes([_source]));
    }

    private static IndexWriter Open(IndexDirectory directory, bool usesCompoundFile = true) => IndexWriter.Open(
        directory, new WhitespaceAnalyzer(), new IndexWriterOptions { MergePolicy = MergePolicy.None, UsesCompoundFile = usesCompoundFile });

    /// <summary>Makes an index of several segments with deletions and updates.</summary>
    private IndexModel Fill(bool usesCompoundFile = true)
    {
        var model = new IndexModel();
        var random = new Random(3);
        using var writer = Open(_source, usesCompoundFile);
        for (var i = 0; i < 60; i++)
        {
            var document = model.NewDocument(random);
            writer.UpdateDocument(new Term("id", document.Id), document.ToDocument());
            model.Update(document.Id, document);
            if (i % 20 != 19)
                continue;
            var id = IndexModel.RandomId(random);
            writer.UpdateNumericDocValue(new Term("id", id), "rank", i);
            model.Change(changed => changed.Id == id, changed => changed with { Rank = i });
            writer.Commit();
        }

        return model;
    }

    private void AssertIs(IndexModel model)
    {
        using var reader = DirectoryReader.Open(_target);
        model.AssertEquals(reader);
        var report = IndexChecker.Check(_target);
        Assert.True(report.IsClean, string.Join('\n', report.Segments.SelectMany(segment => segment.Problems)));
    }
}
