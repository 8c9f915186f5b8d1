using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Index.Inversion;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index.Inversion;

public sealed class PostingsBufferTests
{
    private sealed record Occurrence(int Doc, int Position, int Start, int End, string Payload);

    [Theory]
    [InlineData(IndexOptions.Docs)]
    [InlineData(IndexOptions.DocsAndFreqs)]
    [InlineData(IndexOptions.DocsAndFreqsAndPositions)]
    [InlineData(IndexOptions.DocsAndFreqsAndPositionsAndOffsets)]
    public void Any_occurrences_come_out_as_they_went_in(IndexOptions options) =>
        Prop.ForAll<int>(seed => RoundTrip(new Random(seed), options)).QuickCheckThrowOnFailure();

    private static void RoundTrip(Random random, IndexOptions options)
    {
        using var pool = new ByteSlicePool();
        var buffer = new PostingsBuffer(pool, options);
        var expected = new SortedDictionary<string, List<Occurrence>>(StringComparer.Ordinal);
        var doc = 0;
        for (var i = 0; i < 60; i++, doc += random.Next(1, 300))
            AddDocument(random, buffer, doc, expected);

        var terms = new BufferedTerms(buffer, options);
        Assert.Equal(expected.Count, terms.TermCount);
        Assert.Equal(expected.Values.SelectMany(list => list).Select(occurrence => occurrence.Doc).Distinct().Count(), terms.DocCount);
        var enumerator = terms.GetEnumerator();
        PostingsEnumerator? postings = null;
        foreach (var (term, occurrences) in expected)
        {
            Assert.True(enumerator.MoveNext());
            Assert.Equal(term, Utf8Term.CopyOf(enumerator.Term).ToString());
            Assert.Equal(occurrences.Select(occurrence => occurrence.Doc).Distinct().Count(), enumerator.DocFreq);
            Assert.Equal(options == IndexOptions.Docs ? -1 : occurrences.Count, enumerator.TotalTermFreq);
            postings = enumerator.GetPostings(PostingsFlags.All, postings);
            AssertEqual(occurrences, postings, options, skipsPositions: random.Next(3) == 0);
        }

        Assert.False(enumerator.MoveNext());
    }

    private static void AddDocument(
        Random random, PostingsBuffer buffer, int doc, SortedDictionary<string, List<Occurrence>> expected)
    {
        var position = -1;
        var start = 0;
        for (var i = random.Next(40); i > 0; i--)
        {
            position = Math.Max(0, position + (random.Next(3) == 0 ? random.Next(1000) : 1));
            start += random.Next(200);
            var term = "t" + (random.Next(20) * random.Next(20)).ToString(CultureInfo.InvariantCulture);
            var payload = random.Next(4) == 0 ? new string('p', random.Next(1, 400)) : "";
            var occurrence = new Occurrence(doc, position, start, start + random.Next(50), payload);
            buffer.Add(Encoding.UTF8.GetBytes(term), doc, position, start, occurrence.End, Encoding.UTF8.GetBytes(payload));
            if (!expected.TryGetValue(term, out var list))
                expected.Add(term, list = []);
            list.Add(occurrence);
        }
    }

    private static void AssertEqual(List<Occurrence> occurrences, PostingsEnumerator postings, IndexOptions options, bool skipsPositions)
    {
        foreach (var group in occurrences.GroupBy(occurrence => occurrence.Doc))
        {
            Assert.Equal(group.Key, postings.NextDoc());
            Assert.Equal(options == IndexOptions.Docs ? 1 : group.Count(), postings.Freq);
            if (options < IndexOptions.DocsAndFreqsAndPositions)
            {
                Assert.Equal(-1, postings.NextPosition());
                continue;
            }

            foreach (var occurrence in group.Take(skipsPositions ? 1 : int.MaxValue))
            {
                Assert.Equal(occurrence.Position, postings.NextPosition());
                Assert.Equal(occurrence.Payload, Encoding.UTF8.GetString(postings.Payload));
                var hasOffsets = options == IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
                Assert.Equal(hasOffsets ? (occurrence.Start, occurrence.End) : (-1, -1), (postings.StartOffset, postings.EndOffset));
            }
        }

        Assert.Equal(DocIdSetIterator.NoMoreDocs, postings.NextDoc());
    }
}
