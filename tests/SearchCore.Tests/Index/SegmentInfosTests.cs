using SearchCore.Codecs;
using SearchCore.Codecs.Lucene46;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Tests.Index;

public sealed class SegmentInfosTests
{
    private readonly InMemoryDirectory _directory = new();

    [Fact]
    public void A_commit_is_read_back()
    {
        var infos = new SegmentInfos { UserData = new Dictionary<string, string> { ["k"] = "v" } };
        var segment = AddSegment(infos, 10);
        segment.SetDeletions(segment.TakeDeletionGeneration(), 4);
        Touch(Lucene46Codec.Instance.LiveDocsFormat.FileName(segment.Name, segment.DeletionGeneration));
        segment.SetFieldInfosGeneration(7);
        Touch("_0_7.fnm");
        segment.UpdateFiles[7] = ["_0_7.fnm"];
        infos.Version = 12;

        Commit(infos);
        var read = SegmentInfos.ReadLatest(_directory);

        Assert.Equal(1, read.Generation);
        Assert.Equal("segments_1", read.SegmentsFileName);
        Assert.Equal(12, read.Version);
        Assert.Equal(1, read.Counter);
        Assert.Equal("v", read.UserData["k"]);
        var readSegment = Assert.Single(read.Segments);
        Assert.Equal((10, 4, 6), (readSegment.DocCount, readSegment.DeletedCount, readSegment.LiveCount));
        Assert.Equal(1, readSegment.DeletionGeneration);
        Assert.Equal(7, readSegment.FieldInfosGeneration);
        Assert.Equal(infos.Files(), read.Files());
        Assert.Equal(2, readSegment.TakeDeletionGeneration());
        Assert.Equal(8, readSegment.TakeFieldInfosGeneration());
    }

    [Fact]
    public void A_prepared_commit_is_not_seen_until_it_is_finished()
    {
        var infos = new SegmentInfos();
        Commit(infos);
        AddSegment(infos, 5);

        infos.PrepareCommit(_directory);
        Assert.Empty(SegmentInfos.ReadLatest(_directory).Segments);
        Assert.All(_directory.ListAll().Where(name => name.StartsWith("pending", StringComparison.Ordinal)), name => Assert.False(IndexFileNames.IsOwned(name)));

        infos.FinishCommit(_directory);
        Assert.Single(SegmentInfos.ReadLatest(_directory).Segments);
        Assert.DoesNotContain(_directory.ListAll(), name => name.StartsWith("pending", StringComparison.Ordinal));
    }

    [Fact]
    public void A_generation_is_never_used_twice()
    {
        var infos = new SegmentInfos();
        infos.PrepareCommit(_directory);
        infos.RollbackCommit(_directory);
        Assert.Empty(_directory.ListAll());

        Commit(infos);
        Assert.Equal(2, infos.Generation);
        Touch("segments_a");
        Commit(infos);
        Assert.Equal(11, infos.Generation);
    }

    [Fact]
    public void What_a_dead_writer_left_is_cleared_away()
    {
        Touch("pending_segments_1");
        var infos = new SegmentInfos();
        Commit(infos);
        Assert.Equal(["segments_1"], _directory.ListAll());
    }

    [Fact]
    public void A_half_written_newest_commit_makes_readers_take_the_one_before()
    {
        var infos = new SegmentInfos();
        Commit(infos);
        Copy("segments_1", "segments_2", bytes => bytes[..^5]);

        Assert.Equal(1, SegmentInfos.ReadLatest(_directory).Generation);
    }

    [Fact]
    public void A_damaged_only_commit_is_reported_as_damage()
    {
        Commit(new SegmentInfos());
        Copy("segments_1", "segments_2", bytes => bytes[..^5]);
        _directory.DeleteFile("segments_1");

        Assert.Equal("segments_2", Assert.Throws<IndexCorruptException>(() => SegmentInfos.ReadLatest(_directory)).Resource);
    }

    [Fact]
    public void A_hint_at_a_commit_that_is_not_there_is_not_followed()
    {
        Commit(new SegmentInfos());
        WriteSegmentsGen(1);
        Assert.Equal(1, SegmentInfos.ReadLatest(_directory).Generation);

        WriteSegmentsGen(5);
        Assert.Equal(1, SegmentInfos.ReadLatest(_directory).Generation);
    }

    [Fact]
    public void The_hint_of_another_Lucene_is_removed_by_a_commit_and_never_overtakes_it()
    {
        var infos = new SegmentInfos();
        WriteSegmentsGen(5);
        Commit(infos);
        Assert.Equal(6, infos.Generation);
        Assert.False(_directory.FileExists("segments.gen"));
    }

    [Fact]
    public void No_commit_is_no_index()
    {
        Assert.Throws<IndexNotFoundException>(() => SegmentInfos.ReadLatest(_directory));
        Touch("notes.txt");
        Assert.Contains("1 files", Assert.Throws<IndexNotFoundException>(() => SegmentInfos.ReadLatest(_directory)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_codec_is_named()
    {
        var infos = new SegmentInfos();
        AddSegment(infos, 1);
        Commit(infos);
        Copy("segments_1", "segments_2", bytes =>
        {
            var at = bytes.AsSpan().IndexOf("Lucene46"u8);
            bytes[at + 7] = (byte)'9';
            return bytes;
        }, fixChecksum: true);
        _directory.DeleteFile("segments_1");

        Assert.Contains("Lucene49", Assert.Throws<IndexFormatException>(() => SegmentInfos.ReadLatest(_directory)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_stops_a_commit_before_anybody_sees_it()
    {
        var infos = new SegmentInfos();
        AddSegment(infos, 1);
        _directory.DeleteFile("_0.si");

        Assert.Throws<FileNotFoundException>(() => infos.PrepareCommit(_directory));
        Assert.DoesNotContain(_directory.ListAll(), name => name.Contains("segments", StringComparison.Ordinal));
    }

    private void Commit(SegmentInfos infos)
    {
        infos.PrepareCommit(_directory);
        infos.FinishCommit(_directory);
    }

    private SegmentCommit AddSegment(SegmentInfos infos, int docCount)
    {
        var info = new SegmentInfo(_directory, infos.NewSegmentName()) { DocCount = docCount };
        info.Files.Add(info.Name + ".si");
        Lucene46Codec.Instance.SegmentInfoFormat.Write(_directory, info);
        var segment = new SegmentCommit(info, Lucene46Codec.Instance);
        infos.Segments.Add(segment);
        return segment;
    }

    private void Touch(string name) => _directory.CreateOutput(name).Dispose();

    private void WriteSegmentsGen(long generation)
    {
        if (_directory.FileExists("segments.gen"))
            _directory.DeleteFile("segments.gen");
        using var output = _directory.CreateOutput("segments.gen");
        output.WriteInt32(-3);
        output.WriteInt64(generation);
        output.WriteInt64(generation);
        CodecHeader.WriteFooter(output);
    }

    private void Copy(string source, string target, Func<byte[], byte[]> change, bool fixChecksum = false)
    {
        using var input = _directory.OpenInput(source);
        var bytes = change(input.GetSpanFrom(0).ToArray());
        using var output = _directory.CreateOutput(target);
        if (!fixChecksum)
        {
            output.WriteBytes(bytes);
            return;
        }

        output.WriteBytes(bytes.AsSpan(0, bytes.Length - CodecHeader.FooterLength));
        CodecHeader.WriteFooter(output);
    }
}
