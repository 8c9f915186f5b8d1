using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class DocValuesTests : IDisposable
{
    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Values_of_every_kind_are_read_back_before_and_after_a_merge()
    {
        using var writer = Open();
        writer.AddDocument([Number("n", 7), Bytes("b", "xx"), Sorted("s", "k"), InSet("t", "p"), InSet("t", "a"), InSet("t", "p")]);
        writer.AddDocument([Sorted("s", "c")]);
        writer.Commit();
        writer.AddDocument([Number("n", -3), Bytes("b", "yyy"), Sorted("s", "a"), InSet("t", "z")]);
        writer.AddDocument([Sorted("s", "k"), Field.Keyword("id", "gone")]);
        writer.Commit();
        using (var reader = writer.GetReader())
        {
            Assert.Equal(["7 xx k a,p", "- - c -"], Values(reader.Leaves[0].Reader));
            Assert.Equal(["-3 yyy a z", "- - k -"], Values(reader.Leaves[1].Reader));
        }

        writer.DeleteDocuments(new Term("id", "gone"));
        writer.ForceMerge(1);
        using var merged = writer.GetReader();
        Assert.Equal(["7 xx k a,p", "- - c -", "-3 yyy a z"], Values(Assert.Single(merged.Leaves).Reader));
        writer.Commit();
        Assert.True(IndexChecker.Check(_directory).IsClean);
    }

    [Fact]
    public void Values_used_by_deleted_documents_only_leave_the_dictionary_at_a_merge()
    {
        using var writer = Open();
        writer.AddDocument([Sorted("s", "old"), InSet("t", "old"), Field.Keyword("id", "1")]);
        writer.AddDocument([Sorted("s", "new"), InSet("t", "new"), Field.Keyword("id", "2")]);
        writer.Commit();
        writer.DeleteDocuments(new Term("id", "1"));
        writer.ForceMerge(1);
        using var reader = writer.GetReader();
        var leaf = reader.Leaves[0].Reader;
        Assert.Equal(1, leaf.GetSortedDocValues("s")!.ValueCount);
        Assert.Equal(1, leaf.GetSortedSetDocValues("t")!.ValueCount);
    }

    [Fact]
    public void A_second_value_another_kind_and_too_long_a_value_are_refused()
    {
        using var writer = Open();
        writer.AddDocument([Number("n", 1)]);
        Reject("n", [Number("n", 1), Number("n", 2)]);
        Reject("n", [Sorted("n", "text")]);
        Reject("m", [new Field("m", StoredValue.FromString("text"), new FieldType { DocValuesType = DocValuesType.Numeric })]);
        Reject("s", [Sorted("s", new string('x', 32767))]);
        writer.AddDocument([Bytes("b", new string('x', 40000))]);
        using var reader = writer.GetReader();
        Assert.Equal(2, reader.NumDocs);

        void Reject(string field, Document document) =>
            Assert.Equal(field, Assert.Throws<DocumentRejectedException>(() => writer.AddDocument(document)).Field);
    }

    private static List<string> Values(LeafReader reader) => [.. Enumerable.Range(0, reader.MaxDoc).Select(doc => Show(reader, doc))];

    private static string Show(LeafReader reader, int doc)
    {
        var number = reader.GetDocsWithField("n") is { } present && !present[doc]
            ? "-"
            : StoredValue.FromInt64(reader.GetNumericDocValues("n")!.Get(doc)).ToString();
        var sets = reader.GetSortedSetDocValues("t")!;
        sets.SetDocument(doc);
        var values = new List<string>();
        for (var ord = sets.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = sets.NextOrd())
            values.Add(Text(sets.LookupOrd(ord)));
        return $"{number} {Text(reader.GetBinaryDocValues("b")!.Get(doc))} {Text(reader.GetSortedDocValues("s")!.Get(doc))} "
            + (values.Count == 0 ? "-" : string.Join(',', values));
    }

    private static string Text(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "-" : Utf8Term.CopyOf(bytes).ToString();

    private static Field Number(string name, long value) =>
        new(name, StoredValue.FromInt64(value), new FieldType { DocValuesType = DocValuesType.Numeric });

    private static Field Bytes(string name, string value) => Make(name, value, DocValuesType.Binary);

    private static Field Sorted(string name, string value) => Make(name, value, DocValuesType.Sorted);

    private static Field InSet(string name, string value) => Make(name, value, DocValuesType.SortedSet);

    private static Field Make(string name, string value, DocValuesType type) =>
        new(name, StoredValue.FromString(value), new FieldType { DocValuesType = type });

    private IndexWriter Open() => IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { MaxMergeThreads = 0 });
}
