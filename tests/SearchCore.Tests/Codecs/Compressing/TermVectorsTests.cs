using SearchCore.Codecs;
using SearchCore.Codecs.Lucene42;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Compressing;

public sealed class TermVectorsTests
{
    private static readonly FieldInfo[] Fields =
    [
        new("docs", 0) { IndexOptions = IndexOptions.DocsAndFreqs },
        new("offsets", 5) { IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets },
        new("payloads", 9) { IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets, HasPayloads = true },
        new("positions", 2) { IndexOptions = IndexOptions.DocsAndFreqsAndPositions },
    ];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 60)]
    [InlineData(300, 3)]
    [InlineData(40, 200)]
    public void Vectors_are_read_back(int docCount, int termCount)
    {
        var random = new Random(docCount + termCount);
        var documents = Enumerable.Range(0, docCount).Select(doc => MakeDocument(random, doc, termCount)).ToList();
        var state = Segments.WriteState(new InMemoryDirectory(), docCount, Fields);
        var format = new Lucene42TermVectorsFormat();
        using (var writer = format.OpenWriter(state))
        {
            foreach (var document in documents)
                writer.WriteDocument([.. document.Select(pair => KeyValuePair.Create(pair.Key, (Terms)pair.Value))]);
            writer.Finish(docCount);
        }

        using var reader = format.OpenReader(state.ToReadState());
        reader.CheckIntegrity();
        for (var doc = 0; doc < docCount; doc++)
        {
            var read = reader.Get(doc);
            Assert.Equal(documents[doc].Count == 0, read is null);
            Assert.Equal(documents[doc].Select(pair => pair.Key.Name), read?.Keys ?? []);
            foreach (var (field, terms) in documents[doc])
                Assert.Equal(Describe(terms), Describe(read![field.Name]));
        }
    }

    [Fact]
    public void Terms_are_sought()
    {
        var terms = new ListTerms(Fields[3], [.. new[] { "b", "d", "f" }.Select(term => (new Utf8Term(term), new[] { new Posting(0, [new Occurrence(1)]) }))]);
        var state = Segments.WriteState(new InMemoryDirectory(), 1, Fields);
        var format = new Lucene42TermVectorsFormat();
        using (var writer = format.OpenWriter(state))
        {
            writer.WriteDocument([KeyValuePair.Create(Fields[3], (Terms)terms)]);
            writer.Finish(1);
        }

        using var reader = format.OpenReader(state.ToReadState());
        var enumerator = reader.Get(0)!["positions"].GetEnumerator();
        Assert.True(enumerator.SeekExact("d"u8));
        Assert.False(enumerator.SeekExact("c"u8));
        Assert.Equal(SeekStatus.NotFound, enumerator.SeekCeiling("c"u8));
        Assert.Equal("d"u8, enumerator.Term);
        Assert.True(enumerator.MoveNext());
        Assert.Equal("f"u8, enumerator.Term);
        Assert.False(enumerator.MoveNext());
        Assert.Equal(SeekStatus.End, enumerator.SeekCeiling("g"u8));
    }

    /// <summary>A document with some of the fields, in the order of their names; each third has none.</summary>
    private static List<KeyValuePair<FieldInfo, ListTerms>> MakeDocument(Random random, int doc, int termCount) =>
        [.. Fields.Where((_, i) => doc % 3 != 2 && (doc + i) % 4 != 3).Select(field => KeyValuePair.Create(field, MakeTerms(random, field, termCount)))];

    private static ListTerms MakeTerms(Random random, FieldInfo field, int termCount)
    {
        var terms = Enumerable.Range(0, random.Next(1, termCount + 1))
            .Select(_ => new Utf8Term($"{(char)('a' + random.Next(3))}{random.Next(1000)}"))
            .Distinct().Order();
        return new ListTerms(field, [.. terms.Select(term => (term, new[] { new Posting(0, MakeOccurrences(random, field)) }))]);
    }

    private static Occurrence[] MakeOccurrences(Random random, FieldInfo field)
    {
        var (position, start) = (0, 0);
        return [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
        {
            position += random.Next(4);
            start += random.Next(100);
            return new Occurrence(
                field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions ? position : -1,
                field.IndexOptions == IndexOptions.DocsAndFreqsAndPositionsAndOffsets ? start : -1,
                field.IndexOptions == IndexOptions.DocsAndFreqsAndPositionsAndOffsets ? start + random.Next(20) : -1,
                field.HasPayloads && random.Next(2) == 0 ? [(byte)random.Next(256), 7] : []);
        })];
    }

    private static List<string> Describe(Terms terms)
    {
        var lines = new List<string>();
        for (var enumerator = terms.GetEnumerator(); enumerator.MoveNext();)
        {
            var postings = enumerator.GetPostings(PostingsFlags.All);
            Assert.Equal(0, postings.NextDoc());
            var line = $"{new Utf8Term(enumerator.Term.ToArray())} x{postings.Freq}";
            for (var i = 0; i < postings.Freq; i++)
                line += $" {postings.NextPosition()}:{postings.StartOffset}-{postings.EndOffset}:{Convert.ToHexString(postings.Payload)}";
            lines.Add(line);
            Assert.Equal(PostingsEnumerator.NoMoreDocs, postings.NextDoc());
        }

        return lines;
    }
}
