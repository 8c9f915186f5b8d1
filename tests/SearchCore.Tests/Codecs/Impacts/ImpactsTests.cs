using SearchCore.Codecs;
using SearchCore.Codecs.Impacts;
using SearchCore.Codecs.Lucene41;
using SearchCore.Codecs.Lucene42;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Impacts;

public sealed class ImpactsTests
{
    private const int MaxDoc = 20_000;
    private const string FileName = "_0_Lucene41_0.imp";

    [Fact]
    public void Impacts_bound_every_posting_of_their_part_and_each_of_them_occurs()
    {
        using var index = NewIndex(out var terms, out var norms);
        using var fields = index.Open(index.Directory);
        var enumerator = fields.GetTerms("f")!.GetEnumerator();
        foreach (var (term, postings) in terms.Entries)
        {
            Assert.True(enumerator.SeekExact(term.Span));
            var impacts = enumerator.GetPostings(PostingsFlags.Freqs).OpenImpacts();
            Assert.Equal(postings.Length > ForUtil.BlockSize, impacts is not null);
            if (impacts is not null)
                CheckTerm(impacts, postings, norms);
        }
    }

    [Fact]
    public void A_group_is_reached_from_any_document_before_its_end()
    {
        using var index = NewIndex(out var terms, out _);
        using var fields = index.Open(index.Directory);
        var enumerator = fields.GetTerms("f")!.GetEnumerator();
        var random = new Random(6);
        foreach (var (term, postings) in terms.Entries.Where(entry => entry.Postings.Length > ForUtil.BlockSize))
        {
            Assert.True(enumerator.SeekExact(term.Span));
            var groupEnds = postings.Where((_, n) => (n + 1) % (ForUtil.BlockSize * ImpactsFile.GroupSize) == 0)
                .Append(postings[^1]).Select(posting => posting.Doc).ToArray();
            var impacts = enumerator.GetPostings(PostingsFlags.Freqs).OpenImpacts()!;
            for (var target = 0; target <= MaxDoc; target += random.Next(1, 3000))
            {
                impacts.AdvanceGroup(target);
                Assert.Equal(groupEnds.FirstOrDefault(end => end >= target, DocIdSetIterator.NoMoreDocs), impacts.GroupLastDoc);
            }
        }
    }

    [Fact]
    public void Without_the_file_or_with_that_of_other_postings_there_are_no_impacts()
    {
        using var index = NewIndex(out _, out _);
        var bytes = AllBytes(index.Directory, FileName);
        index.Directory.DeleteFile(FileName);
        Assert.Null(OpenFirst(index));

        // The checksum of the postings stands behind the header and the number of documents.
        bytes[CodecHeader.Length(ImpactsFile.HeaderName) + sizeof(int) + sizeof(long) - 1] ^= 1;
        WriteAll(index.Directory, bytes);
        Assert.Null(OpenFirst(index));
    }

    [Fact]
    public void A_changed_bit_gives_damage_or_an_answer()
    {
        using var index = NewIndex(out var terms, out _);
        var bytes = AllBytes(index.Directory, FileName);
        var random = new Random(9);
        for (var round = 0; round < 300; round++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            index.Directory.DeleteFile(FileName);
            WriteAll(index.Directory, flipped);
            ReadOrSeeDamage(index, terms);
        }
    }

    [Fact]
    public void The_checksum_of_the_file_is_checked_by_itself()
    {
        using var index = NewIndex(out _, out _);
        var bytes = AllBytes(index.Directory, FileName);
        bytes[bytes.Length / 2] ^= 1;
        index.Directory.DeleteFile(FileName);
        WriteAll(index.Directory, bytes);
        using var fields = index.Open(index.Directory);
        Assert.Throws<IndexCorruptException>(fields.CheckImpactsIntegrity);
    }

    private static void CheckTerm(ImpactsSource impacts, Posting[] postings, byte[] norms)
    {
        var next = 0;
        for (impacts.AdvanceGroup(0); impacts.GroupLastDoc != DocIdSetIterator.NoMoreDocs; impacts.AdvanceGroup(impacts.GroupLastDoc + 1))
        {
            var groupStart = next;
            for (var block = 0; block < impacts.BlockCount; block++)
            {
                var end = Math.Min(next + ForUtil.BlockSize, postings.Length);
                Assert.Equal(postings[end - 1].Doc, impacts.BlockLastDoc(block));
                CheckPart(impacts.BlockImpacts(block), postings[next..end], norms);
                next = end;
            }

            Assert.Equal(postings[next - 1].Doc, impacts.GroupLastDoc);
            CheckPart(impacts.GroupImpacts, postings[groupStart..next], norms);
        }

        Assert.Equal(postings.Length, next);
        Assert.Equal(0, impacts.GroupImpacts.Length);
    }

    private static void CheckPart(ReadOnlySpan<Impact> impacts, Posting[] postings, byte[] norms)
    {
        var found = impacts.ToArray();
        Assert.All(postings, posting => Assert.Contains(found, impact => impact.Freq >= posting.Occurrences.Length && impact.Norm >= norms[posting.Doc]));
        Assert.All(found, impact => Assert.Contains(postings, posting => impact == new Impact(posting.Occurrences.Length, norms[posting.Doc])));
    }

    private static ImpactsSource? OpenFirst(WrittenIndex index)
    {
        using var fields = index.Open(index.Directory);
        var enumerator = fields.GetTerms("f")!.GetEnumerator();
        Assert.True(enumerator.SeekExact("t10000"u8));
        return enumerator.GetPostings(PostingsFlags.Freqs).OpenImpacts();
    }

    private static void ReadOrSeeDamage(WrittenIndex index, ListTerms terms)
    {
        try
        {
            using var fields = index.Open(index.Directory);
            var enumerator = fields.GetTerms("f")!.GetEnumerator();
            foreach (var (term, _) in terms.Entries)
            {
                Assert.True(enumerator.SeekExact(term.Span));
                var impacts = enumerator.GetPostings(PostingsFlags.Freqs).OpenImpacts();
                for (impacts?.AdvanceGroup(0); impacts is not null && impacts.GroupLastDoc < MaxDoc; impacts.AdvanceGroup(impacts.GroupLastDoc + 1))
                    Assert.InRange(impacts.BlockImpacts(impacts.BlockCount - 1).Length, 1, 256);
            }
        }
        catch (SearchCoreException error)
        {
            Assert.True(error is IndexCorruptException or IndexFormatException);
        }
    }

    private static WrittenIndex NewIndex(out ListTerms terms, out byte[] norms)
    {
        var random = new RandomPostings(21);
        var field = random.NewField("f", 0, IndexOptions.DocsAndFreqs, payloads: false);
        field.HasNorms = true;
        terms = new ListTerms(
            field,
            [.. ((int[])[1, 128, 129, 4096, 4097, 10_000, MaxDoc]).Select(n => (new Utf8Term($"t{n}"), random.Next(n, MaxDoc, field))).OrderBy(entry => entry.Item1)]);
        norms = [.. Enumerable.Range(0, MaxDoc).Select(_ => (byte)random.Next(256))];
        var index = new WrittenIndex(MaxDoc, (field, terms));
        WriteImpacts(index, field, norms);
        return index;
    }

    private static void WriteImpacts(WrittenIndex index, FieldInfo field, byte[] norms)
    {
        var format = new Lucene42NormsFormat();
        using (var writer = format.OpenWriter(new SegmentWriteState(index.Directory, index.Segment, index.FieldInfos)))
        {
            writer.Write(field, [.. norms.Select(norm => (long)(sbyte)norm)]);
            writer.Finish();
        }

        using var producer = format.OpenReader(new SegmentReadState(index.Directory, index.Segment, index.FieldInfos));
        new Lucene41PostingsFormat().WriteImpacts(new SegmentWriteState(index.Directory, index.Segment, index.FieldInfos, "Lucene41_0"), producer);
    }

    private static byte[] AllBytes(IndexDirectory directory, string name)
    {
        using var input = directory.OpenInput(name);
        return input.GetSpanFrom(0).ToArray();
    }

    private static void WriteAll(IndexDirectory directory, byte[] bytes)
    {
        using var output = directory.CreateOutput(FileName);
        output.WriteBytes(bytes);
    }
}
