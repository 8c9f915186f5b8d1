using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;

namespace SearchCore.Tests.Codecs.Compressing;

public sealed class StoredFieldsTests
{
    private static readonly FieldInfo[] Fields = [Segments.Field("a", 0), Segments.Field("b", 7), Segments.Field("c", 1000)];
    private readonly Lucene41StoredFieldsFormat _format = new();

    [Fact]
    public void Every_kind_of_value_is_read_back() => Prop.ForAll<string?[], long[], double[]>((texts, numbers, fractions) =>
    {
        List<(FieldInfo, StoredValue)> values =
        [
            .. texts.Select(text => (Fields[0], StoredValue.FromString(Clean(text)))),
            .. numbers.Select(number => (Fields[1], StoredValue.FromInt64(number))),
            .. numbers.Select(number => (Fields[2], StoredValue.FromInt32((int)number))),
            .. numbers.Select(number => (Fields[2], StoredValue.FromBinary(BitConverter.GetBytes(number)))),
            .. fractions.Select(fraction => (Fields[1], StoredValue.FromDouble(fraction))),
            .. fractions.Select(fraction => (Fields[0], StoredValue.FromSingle((float)fraction))),
        ];
        using var written = Write([values, [], values]);
        return ReadBack(written, 0).SequenceEqual(Describe(values))
            && ReadBack(written, 1).Count == 0
            && ReadBack(written, 2).SequenceEqual(Describe(values));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 10)]
    [InlineData(129, 10)]
    [InlineData(3000, 0)]
    [InlineData(500, 300)]
    [InlineData(40, 20_000)]
    [InlineData(3, 200_000)]
    [InlineData(140_000, 1)]
    public void Documents_of_every_size_are_read_back_in_any_order(int docCount, int length)
    {
        using var written = Write(Enumerable.Range(0, docCount).Select(doc => MakeDocument(doc, length)));
        var random = new Random(9);
        for (var i = 0; i < 300; i++)
        {
            var doc = random.Next(docCount);
            Assert.Equal(Describe(MakeDocument(doc, length)), ReadBack(written, doc));
        }
    }

    [Fact]
    public void Many_threads_read_at_the_same_time()
    {
        using var written = Write(Enumerable.Range(0, 1000).Select(doc => MakeDocument(doc, 100)));
        Parallel.For(0, 16, thread =>
        {
            var random = new Random(thread);
            for (var i = 0; i < 200; i++)
            {
                var doc = random.Next(1000);
                Assert.Equal(Describe(MakeDocument(doc, 100)), ReadBack(written, doc));
            }
        });
    }

    [Fact]
    public void A_copied_document_is_the_same_whether_its_bytes_were_copied_or_its_values()
    {
        using var source = Write(Enumerable.Range(0, 300).Select(doc => MakeDocument(doc, 50)));
        var sameNumbers = Fields.ToDictionary(field => field.Number);
        FieldInfo[] others = [Segments.Field("a", 3), Segments.Field("b", 2), Segments.Field("c", 1)];
        var otherNumbers = Fields.Zip(others).ToDictionary(pair => pair.First.Number, pair => pair.Second);
        foreach (var (fields, numbers) in new[] { (Fields, sameNumbers), (others, otherNumbers) })
        {
            var state = Segments.WriteState(new InMemoryDirectory(), 300, fields);
            using (var writer = _format.OpenWriter(state))
            {
                for (var doc = 299; doc >= 0; doc--)
                    writer.CopyDocument(source, doc, numbers);
                writer.Finish(300);
            }

            using var copy = _format.OpenReader(state.ToReadState());
            for (var doc = 0; doc < 300; doc++)
                Assert.Equal(Describe(MakeDocument(299 - doc, 50)), ReadBack(copy, doc));
        }
    }

    [Fact]
    public void A_visitor_may_skip_fields_and_stop()
    {
        using var written = Write(
            [[(Fields[0], StoredValue.FromString("x")), (Fields[1], StoredValue.FromInt32(1)), (Fields[0], StoredValue.FromString("y")), (Fields[2], StoredValue.FromInt64(2))]]);

        var visitor = new Collector(field => field.Name switch
        {
            "a" => StoredFieldDecision.Visit,
            "b" => StoredFieldDecision.Skip,
            _ => StoredFieldDecision.Stop,
        });
        written.Visit(0, visitor);

        Assert.Equal(["a String x", "a String y"], visitor.Values);
    }

    [Fact]
    public void Fewer_documents_than_the_segment_has_are_a_mistake_of_the_caller()
    {
        using var writer = _format.OpenWriter(Segments.WriteState(new InMemoryDirectory(), 2, Fields));
        writer.StartDocument();
        writer.FinishDocument();
        Assert.Throws<InvalidOperationException>(() => writer.Finish(2));
    }

    [Fact]
    public void A_document_that_the_segment_has_not_is_refused()
    {
        using var written = Write([[]]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadBack(written, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReadBack(written, -1));
    }

    private static string Clean(string? text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text ?? string.Empty));

    private static List<(FieldInfo Field, StoredValue Value)> MakeDocument(int doc, int length) =>
    [
        (Fields[doc % 3], StoredValue.FromInt32(doc)),
        (Fields[1], StoredValue.FromString(string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * doc % 26)))))),
    ];

    private static List<string> Describe(IEnumerable<(FieldInfo Field, StoredValue Value)> document) =>
        [.. document.Select(pair => Describe(pair.Field, pair.Value))];

    private static string Describe(FieldInfo field, StoredValue value) => $"{field.Name} {value.Kind} {value}";

    private static List<string> ReadBack(StoredFieldsReader reader, int doc)
    {
        var visitor = new Collector(_ => StoredFieldDecision.Visit);
        reader.Visit(doc, visitor);
        return visitor.Values;
    }

    private StoredFieldsReader Write(IEnumerable<List<(FieldInfo Field, StoredValue Value)>> documents)
    {
        var all = documents.ToList();
        var state = Segments.WriteState(new InMemoryDirectory(), all.Count, Fields);
        using (var writer = _format.OpenWriter(state))
        {
            foreach (var document in all)
            {
                writer.StartDocument();
                foreach (var (field, value) in document)
                    writer.WriteField(field, value);
                writer.FinishDocument();
            }

            writer.Finish(all.Count);
        }

        var reader = _format.OpenReader(state.ToReadState());
        reader.CheckIntegrity();
        return reader;
    }

    private sealed class Collector(Func<FieldInfo, StoredFieldDecision> decide) : StoredFieldVisitor
    {
        public List<string> Values { get; } = [];

        public override StoredFieldDecision Decide(FieldInfo field) => decide(field);

        public override void Visit(FieldInfo field, StoredValue value) => Values.Add(Describe(field, value));
    }
}
