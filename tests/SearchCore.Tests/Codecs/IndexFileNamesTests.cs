using SearchCore.Codecs;

namespace SearchCore.Tests.Codecs;

public sealed class IndexFileNamesTests
{
    [Theory]
    [InlineData(0, "_0")]
    [InlineData(9, "_9")]
    [InlineData(10, "_a")]
    [InlineData(35, "_z")]
    [InlineData(36, "_10")]
    public void Segments_are_numbered_in_base_36(int number, string name) =>
        Assert.Equal(name, IndexFileNames.SegmentName(number));

    [Theory]
    [InlineData(0)]
    [InlineData(1295)]
    [InlineData(long.MaxValue)]
    public void Base_36_is_read_back(long number)
    {
        Assert.True(IndexFileNames.TryParseBase36(IndexFileNames.ToBase36(number), out var parsed));
        Assert.Equal(number, parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("-1")]
    [InlineData("zzzzzzzzzzzzzzzz")]
    public void What_is_no_number_in_base_36_is_not_read(string text) =>
        Assert.False(IndexFileNames.TryParseBase36(text, out _));

    [Fact]
    public void A_files_name_is_put_together_and_taken_apart()
    {
        Assert.Equal("_0.fdt", IndexFileNames.SegmentFileName("_0", "", "fdt"));
        Assert.Equal("_0_Lucene41_0.doc", IndexFileNames.SegmentFileName("_0", "Lucene41_0", "doc"));
        Assert.Equal("_0_a.del", IndexFileNames.GenerationFileName("_0", "del", 10));
        Assert.Equal("segments_10", IndexFileNames.SegmentsFileName(36));
        Assert.Equal("_1b", IndexFileNames.ParseSegmentName("_1b_Lucene41_0.doc"));
        Assert.Equal("_Lucene41_0.doc", IndexFileNames.StripSegmentName("_1b_Lucene41_0.doc"));
        Assert.Equal(".fnm", IndexFileNames.StripSegmentName("_1b.fnm"));
    }

    [Theory]
    [InlineData("_0.si", true)]
    [InlineData("_0_2.del", true)]
    [InlineData("_0_x_1.imp", true)]
    [InlineData("segments_4", true)]
    [InlineData("segments.gen", true)]
    [InlineData("write.lock", false)]
    [InlineData("write.lock.holder", false)]
    [InlineData("pending_segments_4", false)]
    [InlineData("my_notes.txt", false)]
    [InlineData("_0_../../x.y", false)]
    [InlineData("_0./etc/passwd", false)]
    [InlineData("_0", false)]
    public void Only_files_of_the_index_are_owned_by_it(string name, bool isOwned) =>
        Assert.Equal(isOwned, IndexFileNames.IsOwned(name));

    [Theory]
    [InlineData("segments_1", 1)]
    [InlineData("segments_z", 35)]
    [InlineData("segments_0", 0)]
    [InlineData("segments.gen", 0)]
    [InlineData("segments_", 0)]
    [InlineData("segments_1.bak", 0)]
    [InlineData("pending_segments_1", 0)]
    public void A_commits_generation_is_in_its_name(string name, long generation)
    {
        Assert.Equal(generation > 0, IndexFileNames.TryParseSegmentsFileName(name, out var parsed));
        Assert.Equal(generation, parsed);
    }
}
