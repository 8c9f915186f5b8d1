using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Lucene41;

public sealed class PostingsRoundTripTests
{
    private const int MaxDoc = 20_000;

    /// <summary>Around one block, around one skip entry of the second level, and over that of the third.</summary>
    private static readonly int[] DocFreqs = [1, 2, 127, 128, 129, 255, 256, 257, 1023, 1024, 1025, 1153, 10_000, MaxDoc];

    public static TheoryData<IndexOptions, bool> Kinds => new()
    {
        { IndexOptions.Docs, false },
        { IndexOptions.DocsAndFreqs, false },
        { IndexOptions.DocsAndFreqsAndPositions, false },
        { IndexOptions.DocsAndFreqsAndPositions, true },
        { IndexOptions.DocsAndFreqsAndPositionsAndOffsets, false },
        { IndexOptions.DocsAndFreqsAndPositionsAndOffsets, true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Postings_are_read_as_they_were_written(IndexOptions options, bool payloads)
    {
        var terms = NewTerms(options, payloads, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, terms));
        PostingsAssert.SameTerms(terms, index.Fields.GetTerms(field.Name)!);
        index.Fields.CheckIntegrity();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_advance_goes_to_the_first_document_that_is_not_before_the_target(IndexOptions options, bool payloads)
    {
        var expected = NewTerms(options, payloads, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, expected));
        var terms = index.Fields.GetTerms(field.Name)!;
        var random = new Random(3);
        var enumerator = terms.GetEnumerator();
        foreach (var (term, postings) in expected.Entries)
        {
            Assert.True(enumerator.SeekExact(term.Span));
            for (var round = 0; round < 14; round++)
                AdvanceThrough(postings, enumerator.GetPostings(PostingsFlags.All), terms, random, maxStep: 1 << round);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Blocks_have_the_documents_and_frequencies_of_the_list(IndexOptions options, bool payloads)
    {
        var expected = NewTerms(options, payloads, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, expected));
        var enumerator = index.Fields.GetTerms(field.Name)!.GetEnumerator();
        foreach (var (term, postings) in expected.Entries)
        {
            Assert.True(enumerator.SeekExact(term.Span));
            var blocks = enumerator.GetPostings(PostingsFlags.Freqs);
            var docs = new List<int>();
            var freqs = new List<int>();
            while (blocks.NextBlock())
            {
                Assert.Equal(blocks.BlockDocs[0], blocks.DocId);
                Assert.Equal(0, blocks.BlockIndex);
                Assert.Equal(blocks.BlockDocs[^1], blocks.BlockLastDoc);
                docs.AddRange(blocks.BlockDocs);
                freqs.AddRange(blocks.BlockFreqs);
            }

            Assert.Equal(PostingsEnumerator.NoMoreDocs, blocks.DocId);
            Assert.Equal(postings.Select(posting => posting.Doc), docs);
            Assert.Equal(options == IndexOptions.Docs ? [] : postings.Select(posting => posting.Occurrences.Length), freqs);
        }
    }

    [Fact]
    public void A_shallow_advance_tells_the_end_of_the_block_that_an_advance_decodes()
    {
        var expected = NewTerms(IndexOptions.DocsAndFreqs, payloads: false, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, expected));
        var enumerator = index.Fields.GetTerms(field.Name)!.GetEnumerator();
        var random = new Random(5);
        foreach (var (term, postings) in expected.Entries.Where(entry => entry.Postings.Length > 128))
        {
            Assert.True(enumerator.SeekExact(term.Span));
            var actual = enumerator.GetPostings(PostingsFlags.Freqs);
            for (var target = random.Next(300); target < postings[^1].Doc; target += 1 + random.Next(300))
            {
                var blockEnd = actual.AdvanceShallow(target);
                actual.Advance(Math.Max(target, actual.DocId + 1));
                if (actual.DocId <= blockEnd && blockEnd != PostingsEnumerator.NoMoreDocs)
                    Assert.Equal(blockEnd, actual.BlockLastDoc);
            }
        }
    }

    [Fact]
    public void An_advance_after_a_shallow_one_that_went_further_misses_nothing()
    {
        var expected = NewTerms(IndexOptions.DocsAndFreqsAndPositions, payloads: false, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, expected));
        var terms = index.Fields.GetTerms(field.Name)!;
        var enumerator = terms.GetEnumerator();
        foreach (var (term, postings) in expected.Entries)
        {
            Assert.True(enumerator.SeekExact(term.Span));
            var actual = enumerator.GetPostings(PostingsFlags.All);
            actual.AdvanceShallow(MaxDoc - 1);
            foreach (var posting in postings)
            {
                Assert.Equal(posting.Doc, actual.Advance(posting.Doc));
                PostingsAssert.SameDocument(posting, actual, terms);
            }
        }
    }

    [Fact]
    public void What_was_not_asked_for_reads_as_absent()
    {
        var expected = NewTerms(IndexOptions.DocsAndFreqsAndPositionsAndOffsets, payloads: true, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, expected));
        var enumerator = index.Fields.GetTerms(field.Name)!.GetEnumerator();
        foreach (var (term, postings) in expected.Entries)
        {
            Assert.True(enumerator.SeekExact(term.Span));
            var docs = enumerator.GetPostings(PostingsFlags.None);
            Assert.Equal(postings[0].Doc, docs.NextDoc());
            Assert.Equal((1, -1), (docs.Freq, docs.NextPosition()));

            var positions = enumerator.GetPostings(PostingsFlags.Positions, docs);
            Assert.Equal(postings[0].Doc, positions.NextDoc());
            foreach (var occurrence in postings[0].Occurrences)
            {
                Assert.Equal(occurrence.Position, positions.NextPosition());
                Assert.Equal((-1, -1, 0), (positions.StartOffset, positions.EndOffset, positions.Payload.Length));
            }

            Assert.Equal(-1, positions.NextPosition());
        }
    }

    [Fact]
    public void An_enumerator_of_the_same_kind_is_used_again()
    {
        var terms = NewTerms(IndexOptions.DocsAndFreqsAndPositions, payloads: false, out var field);
        using var index = new WrittenIndex(MaxDoc, (field, terms));
        var enumerator = index.Fields.GetTerms(field.Name)!.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        foreach (var flags in (PostingsFlags[])[PostingsFlags.None, PostingsFlags.Freqs, PostingsFlags.Positions])
        {
            var first = enumerator.GetPostings(flags);
            Assert.Same(first, enumerator.GetPostings(flags, first));
        }
    }

    [Fact]
    public void Random_postings_of_several_fields_are_read_as_they_were_written()
    {
        Prop.ForAll<int>(seed =>
        {
            var random = new RandomPostings(seed);
            var maxDoc = 1 + random.Next(1200);
            var fields = Enumerable.Range(0, 4).Select(number =>
            {
                var field = random.NewField($"f{number}", number * 3, (IndexOptions)(1 + random.Next(4)), random.Next(2) == 0);
                var entries = random.NextTerms(random.Next(30), 1 + random.Next(200), 5)
                    .Select(term => (term, random.Next(1 + random.Next(maxDoc), maxDoc, field))).ToArray();
                return (field, Terms: new ListTerms(field, entries));
            }).ToArray();
            using var index = new WrittenIndex(maxDoc, [.. fields.Select(pair => (pair.field, (Terms)pair.Terms))]);
            foreach (var (field, terms) in fields)
            {
                if (terms.Entries.Count == 0)
                    Assert.Null(index.Fields.GetTerms(field.Name));
                else
                    PostingsAssert.SameTerms(terms, index.Fields.GetTerms(field.Name)!);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void A_term_without_postings_is_left_out()
    {
        var field = new FieldInfo("f", 0) { IndexOptions = IndexOptions.Docs };
        var terms = new ListTerms(field, [(new Utf8Term("a"), []), (new Utf8Term("b"), [new Posting(0, [new Occurrence(-1)])])]);
        using var index = new WrittenIndex(1, (field, terms));
        var enumerator = index.Fields.GetTerms("f")!.GetEnumerator();
        Assert.False(enumerator.SeekExact("a"u8));
        Assert.True(enumerator.SeekExact("b"u8));
        Assert.Equal(1, index.Fields.GetTerms("f")!.TermCount);
    }

    [Fact]
    public void Postings_in_disorder_are_refused_by_name()
    {
        var field = new FieldInfo("title", 0) { IndexOptions = IndexOptions.DocsAndFreqsAndPositions };
        Posting[][] wrong =
        [
            [new(5, [new(0)]), new(5, [new(0)])],
            [new(10, [new(0)])],
            [new(1, [])],
            [new(1, [new(4), new(3)])],
        ];
        foreach (var postings in wrong)
        {
            var terms = new ListTerms(field, [(new Utf8Term("a"), postings)]);
            var error = Assert.Throws<InvalidOperationException>(() => new WrittenIndex(10, (field, terms)));
            Assert.Contains("'title'", error.Message, StringComparison.Ordinal);
        }
    }

    private static ListTerms NewTerms(IndexOptions options, bool payloads, out FieldInfo field)
    {
        var random = new RandomPostings(7);
        var made = random.NewField("f", 0, options, payloads);
        field = made;
        return new ListTerms(made, [.. DocFreqs.Select((docFreq, i) => (new Utf8Term($"t{i:D2}"), random.Next(docFreq, MaxDoc, made)))]);
    }

    private static void AdvanceThrough(Posting[] expected, PostingsEnumerator actual, Terms terms, Random random, int maxStep)
    {
        var docs = Array.ConvertAll(expected, posting => posting.Doc);
        while (actual.DocId != PostingsEnumerator.NoMoreDocs)
        {
            var target = actual.DocId + 1 + random.Next(maxStep);
            var place = Array.BinarySearch(docs, target);
            place = place < 0 ? ~place : place;
            var wanted = place < docs.Length ? docs[place] : PostingsEnumerator.NoMoreDocs;
            Assert.Equal(wanted, target == actual.DocId + 1 && random.Next(2) == 0 ? actual.NextDoc() : actual.Advance(target));
            if (place < docs.Length && random.Next(3) == 0)
                PostingsAssert.SameDocument(expected[place], actual, terms);
        }
    }
}
