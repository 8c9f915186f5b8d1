using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Search.Facets;
using SearchCore.Util;

namespace SearchCore.Tests.Search;

public sealed class GlobalOrdinalsTests
{
    [Fact]
    public void Strings_of_all_segments_are_numbered_in_order()
    {
        var ordinals = Make(["b", "d"], [], ["a", "b", "é"], ["d"]);
        Assert.Equal(["a", "b", "d", "é"], Enumerable.Range(0, ordinals.Count).Select(ord => ordinals.Lookup(ord).ToString()));
        Assert.Equal([1, 2], ordinals.MapOf(0).ToArray());
        Assert.Empty(ordinals.MapOf(1).ToArray());
        Assert.Equal([0, 1, 3], ordinals.MapOf(2).ToArray());
        Assert.Equal([2], ordinals.MapOf(3).ToArray());
        Assert.Equal([0, 1, 2, 4], new[] { "", "aa", "c", "ü" }.Select(text => ordinals.FindCeiling(new Utf8Term(text))));
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    public void Strings_that_do_not_ascend_are_damage(string first, string second) =>
        Assert.Throws<IndexCorruptException>(() => Make([first, second]));

    private static GlobalOrdinals Make(params string[][] segments) => new(new Reader(segments), "field");

    private sealed class Reader(string[][] segments) : IndexReader
    {
        public override IReadOnlyList<LeafReaderContext> Leaves { get; } =
            [.. segments.Select((strings, ord) => new LeafReaderContext(new Leaf(strings), ord, ord))];

        protected override void Close()
        {
        }
    }

    private sealed class Leaf(string[] strings) : LeafReader
    {
        public override int MaxDoc => 1;

        public override int NumDocs => 1;

        public override FieldInfos FieldInfos => new([]);

        public override BitSet? LiveDocs => null;

        public override string SegmentName => "_fake";

        public override Terms? GetTerms(string field) => null;

        public override NumericDocValues? GetNorms(string field) => null;

        public override NumericDocValues? GetNumericDocValues(string field) => null;

        public override BinaryDocValues? GetBinaryDocValues(string field) => null;

        public override SortedDocValues? GetSortedDocValues(string field) => strings.Length == 0 ? null : new Values(strings);

        public override SortedSetDocValues? GetSortedSetDocValues(string field) => null;

        public override BitSet? GetDocsWithField(string field) => null;

        public override IReadOnlyDictionary<string, Terms>? GetTermVectors(int doc) => null;

        public override void VisitDocument(int doc, StoredFieldVisitor visitor)
        {
        }
    }

    private sealed class Values(string[] strings) : SortedDocValues
    {
        public override int ValueCount => strings.Length;

        public override int GetOrd(int doc) => 0;

        public override ReadOnlySpan<byte> LookupOrd(int ord) => new Utf8Term(strings[ord]).Span;
    }
}
