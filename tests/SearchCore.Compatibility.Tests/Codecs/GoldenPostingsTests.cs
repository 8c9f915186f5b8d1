using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>The inverted indexes that Lucene.NET wrote, read by us.</summary>
public sealed class GoldenPostingsTests
{
    public static TheoryData<string> Folders => GoldenSegment.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_term_and_posting_is_read_as_it_was_written(string folder)
    {
        foreach (var segment in GoldenSegment.OpenAll(folder))
        {
            foreach (var (field, dump) in segment.DumpedFields)
            {
                var terms = segment.Fields.GetTerms(field.Name)!;
                AssertStatistics(dump, terms);
                var enumerator = terms.GetEnumerator();
                PostingsEnumerator? reuse = null;
                foreach (var term in dump.GetProperty("terms").EnumerateArray())
                {
                    Assert.True(enumerator.MoveNext());
                    Assert.Equal(GoldenSegment.TermBytes(term[0]), enumerator.Term.ToArray());
                    Assert.Equal(term[1].GetInt32(), enumerator.DocFreq);
                    Assert.Equal(term[2].GetInt64(), enumerator.TotalTermFreq);
                    reuse = enumerator.GetPostings(PostingsFlags.All, reuse);
                    Assert.Equal(PostingsDump.Write(term[3]), PostingsDump.Write(reuse, terms));
                }

                Assert.False(enumerator.MoveNext());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_field_without_terms_in_the_dump_has_none(string folder)
    {
        foreach (var segment in GoldenSegment.OpenAll(folder))
        {
            var withTerms = segment.DumpedFields.Select(pair => pair.Field.Name).ToHashSet(StringComparer.Ordinal);
            Assert.All(segment.FieldInfos, info => Assert.Equal(withTerms.Contains(info.Name), segment.Fields.GetTerms(info.Name) is not null));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_term_is_found_and_a_missing_one_leads_to_the_one_after_it(string folder)
    {
        foreach (var segment in GoldenSegment.OpenAll(folder))
        {
            foreach (var (field, dump) in segment.DumpedFields)
            {
                var all = dump.GetProperty("terms").EnumerateArray().Select(term => GoldenSegment.TermBytes(term[0])).ToArray();
                var seeker = new SeekChecker(all, segment.Fields.GetTerms(field.Name)!.GetEnumerator());
                for (var i = 0; i < all.Length; i++)
                    seeker.CheckAround(i);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_advance_stops_where_a_plain_list_says(string folder)
    {
        var random = new Random(8);
        foreach (var segment in GoldenSegment.OpenAll(folder))
        {
            foreach (var (field, dump) in segment.DumpedFields)
            {
                var enumerator = segment.Fields.GetTerms(field.Name)!.GetEnumerator();
                foreach (var term in dump.GetProperty("terms").EnumerateArray().Where(term => term[1].GetInt32() > 100))
                {
                    Assert.True(enumerator.SeekExact(GoldenSegment.TermBytes(term[0])));
                    var expected = term[3].EnumerateArray().ToArray();
                    for (var round = 0; round < 20; round++)
                        AdvanceAtRandom(expected, enumerator.GetPostings(PostingsFlags.All), random, step: 1 << (round % 13));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Checksums_hold(string folder)
    {
        foreach (var segment in GoldenSegment.OpenAll(folder))
            segment.Fields.CheckIntegrity();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Written_again_the_files_have_the_same_bytes(string folder)
    {
        foreach (var segment in GoldenSegment.OpenAll(folder))
        {
            using var directory = new InMemoryDirectory();
            using (var writer = new Lucene41PostingsFormat().OpenWriter(new SegmentWriteState(directory, segment.State.Segment, segment.FieldInfos, segment.State.Suffix)))
            {
                foreach (var (field, _) in segment.DumpedFields)
                    writer.Write(field, segment.Fields.GetTerms(field.Name)!);
                writer.Finish();
            }

            var names = directory.ListAll();
            Assert.Equal(
                segment.State.Directory.ListAll().Where(name => name.StartsWith(segment.State.Segment.Name + "_Lucene41_0", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                names.Order(StringComparer.Ordinal));
            foreach (var name in names)
                Assert.Equal(AllBytes(segment.State.Directory, name), AllBytes(directory, name));
        }
    }

    private static byte[] AllBytes(IndexDirectory directory, string name)
    {
        using var input = directory.OpenInput(name);
        return input.GetSpanFrom(0).ToArray();
    }

    private static void AssertStatistics(JsonElement dump, Terms terms)
    {
        Assert.Equal(dump.GetProperty("termCount").GetInt64(), terms.TermCount);
        Assert.Equal(dump.GetProperty("docCount").GetInt32(), terms.DocCount);
        Assert.Equal(dump.GetProperty("sumDocFreq").GetInt64(), terms.SumDocFreq);
        Assert.Equal(dump.GetProperty("sumTotalTermFreq").GetInt64(), terms.SumTotalTermFreq);
        Assert.Equal(dump.GetProperty("freqs").GetBoolean(), terms.HasFreqs);
        Assert.Equal(dump.GetProperty("positions").GetBoolean(), terms.HasPositions);
        Assert.Equal(dump.GetProperty("offsets").GetBoolean(), terms.HasOffsets);
        Assert.Equal(dump.GetProperty("payloads").GetBoolean(), terms.HasPayloads);
    }

    private static void AdvanceAtRandom(JsonElement[] expected, PostingsEnumerator postings, Random random, int step)
    {
        var docs = Array.ConvertAll(expected, posting => posting.ValueKind == JsonValueKind.Number ? posting.GetInt32() : posting[0].GetInt32());
        while (postings.DocId != PostingsEnumerator.NoMoreDocs)
        {
            var target = postings.DocId + 1 + random.Next(step);
            var place = Array.BinarySearch(docs, target);
            place = place < 0 ? ~place : place;
            Assert.Equal(place < docs.Length ? docs[place] : PostingsEnumerator.NoMoreDocs, postings.Advance(target));
            if (place >= docs.Length || expected[place].ValueKind == JsonValueKind.Number)
                continue;
            Assert.Equal(expected[place][1].GetInt32(), postings.Freq);
            if (expected[place].GetArrayLength() > 2 && random.Next(2) == 0)
                CheckPositions(expected[place][2], postings);
        }
    }

    private static void CheckPositions(JsonElement expected, PostingsEnumerator postings)
    {
        foreach (var position in expected.EnumerateArray())
            Assert.Equal(position.ValueKind == JsonValueKind.Number ? position.GetInt32() : position[0].GetInt32(), postings.NextPosition());
    }
}
