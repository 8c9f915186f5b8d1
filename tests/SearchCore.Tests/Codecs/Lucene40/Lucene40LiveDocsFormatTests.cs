using SearchCore.Codecs;
using SearchCore.Codecs.Lucene40;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Lucene40;

public sealed class Lucene40LiveDocsFormatTests
{
    private readonly InMemoryDirectory _directory = new();
    private readonly Lucene40LiveDocsFormat _format = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(8, 3)]
    [InlineData(63, 10)]
    [InlineData(3000, 2)]
    [InlineData(3001, 1500)]
    [InlineData(100_000, 5)]
    [InlineData(100_000, 0)]
    public void The_live_documents_are_read_back(int docCount, int deletedCount)
    {
        var liveDocs = new BitSet(docCount);
        liveDocs.SetAll();
        var random = new Random(docCount);
        for (var deleted = 0; deleted < deletedCount;)
            deleted += liveDocs.Clear(random.Next(docCount)) ? 1 : 0;

        var read = WriteAndRead(liveDocs, deletedCount);

        Assert.True(read.Words.SequenceEqual(liveDocs.Words));
    }

    [Fact]
    public void Few_deletions_are_listed_as_in_the_format_description()
    {
        var liveDocs = new BitSet(3000);
        liveDocs.SetAll();
        liveDocs.Clear(777);
        liveDocs.Clear(2990);

        WriteAndRead(liveDocs, 2);

        using var input = _directory.OpenInput("_0_2.del");
        var start = sizeof(int) + CodecHeader.Length("BitVector");
        Assert.Equal("ffffffff00000bb800000bb661fd9402bf", Convert.ToHexStringLower(input.GetSpan(start, 17)));
        Assert.Equal(start + 17 + CodecHeader.FooterLength, input.Length);
    }

    [Fact]
    public void A_file_that_does_not_agree_with_the_commit_is_damage()
    {
        var liveDocs = new BitSet(100);
        liveDocs.SetAll();
        liveDocs.Clear(7);
        WriteAndRead(liveDocs, 1);

        Assert.Throws<IndexCorruptException>(() => Read(100, 2));
        Assert.Throws<IndexCorruptException>(() => Read(99, 1));
    }

    private BitSet WriteAndRead(BitSet liveDocs, int deletedCount)
    {
        _format.Write(_directory, new SegmentInfo(_directory, "_0") { DocCount = liveDocs.Length }, 2, liveDocs);
        return Read(liveDocs.Length, deletedCount);
    }

    private BitSet Read(int docCount, int deletedCount) =>
        _format.Read(_directory, new SegmentInfo(_directory, "_0") { DocCount = docCount }, 2, deletedCount);
}
