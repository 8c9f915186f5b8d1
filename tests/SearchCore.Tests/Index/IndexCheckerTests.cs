using System.Buffers.Binary;
using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class IndexCheckerTests : IDisposable
{
    private const int ProbesPerFile = 25;
    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_sound_index_is_counted_and_clean()
    {
        MakeIndex();
        var seen = new List<SegmentCheckReport>();
        var report = IndexChecker.Check(_directory, new Progress(seen));
        Assert.True(report.IsClean, string.Join('\n', report.Segments.SelectMany(segment => segment.Problems)));
        Assert.Equal("segments_2", report.SegmentsFileName);
        Assert.Equal("v", report.UserData["k"]);
        Assert.Equal(31, report.LiveDocCount);
        var first = report.Segments[0];
        Assert.Equal(("_0", 32, 1), (first.Name, first.DocCount, first.DeletedCount));
        Assert.Equal((32 + 3, 32 * 3, 32 * 2), (first.TermCount, first.PostingCount, first.PositionCount));
        Assert.Equal(first.SizeInBytes, _directory.ListAll().Where(name => name.StartsWith("_0", StringComparison.Ordinal)).Sum(_directory.FileLength));
        Assert.Equal(report.Segments, seen);
    }

    [Fact]
    public void No_index_is_a_problem_and_not_an_exception()
    {
        var report = IndexChecker.Check(_directory);
        Assert.False(report.IsClean);
        Assert.Null(report.SegmentsFileName);
        Assert.Single(report.Problems);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bit_turned_in_any_file_is_found(bool usesCompoundFile)
    {
        MakeIndex(usesCompoundFile);
        var random = new Random(1);
        Assert.Contains(_directory.ListAll(), name => name.EndsWith(usesCompoundFile ? ".cfs" : ".imp", StringComparison.Ordinal));
        foreach (var name in _directory.ListAll())
        {
            var length = (int)_directory.FileLength(name);
            for (var i = 0; i < ProbesPerFile; i++)
            {
                var place = random.Next(length);
                using var damaged = CopyWith(name, bytes => TurnBit(bytes, place, random.Next(8)));
                Assert.False(IndexChecker.Check(damaged).IsClean, $"{name} changed at {place}");
            }
        }
    }

    [Fact]
    public void A_file_that_is_cut_or_missing_is_found()
    {
        MakeIndex(usesCompoundFile: false);
        var random = new Random(2);
        foreach (var name in _directory.ListAll())
        {
            using (var cut = CopyWith(name, bytes => bytes[..random.Next(bytes.Length)]))
                Assert.False(IndexChecker.Check(cut).IsClean, $"{name} cut");
            using var missing = CopyWith(name, _ => null);
            Assert.False(IndexChecker.Check(missing).IsClean, $"{name} missing");
        }
    }

    [Fact]
    public void A_damaged_segment_does_not_keep_the_others_from_being_checked()
    {
        using (var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { MergePolicy = MergePolicy.None, UsesCompoundFile = false }))
        {
            for (var i = 0; i < 3; i++)
            {
                writer.AddDocument([Field.Text("body", "a")]);
                writer.Commit();
            }
        }

        _directory.DeleteFile("_1.fdt");
        var report = IndexChecker.Check(_directory);
        Assert.Equal([0, 1, 0], report.Segments.Select(segment => Math.Min(1, segment.Problems.Count)));
        Assert.Contains(report.Segments[1].Problems, problem => problem.Contains("_1.fdt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_can_be_ended()
    {
        MakeIndex();
        Assert.Throws<OperationCanceledException>(() =>
            IndexChecker.Check(_directory, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_posting_that_is_better_than_its_bounds_is_found()
    {
        using (var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { UsesCompoundFile = false }))
        {
            for (var i = 0; i < 300; i++)
                writer.AddDocument([Field.Text("body", "a a a")]);
        }

        var impacts = _directory.ListAll().Single(name => name.EndsWith(".imp", StringComparison.Ordinal));
        using var damaged = CopyWith(impacts, bytes => LowerEachFrequency(bytes, 3));
        var problem = Assert.Single(IndexChecker.Check(damaged).Segments[0].Problems);
        Assert.Contains("better than its bounds", problem, StringComparison.Ordinal);
    }

    private void MakeIndex(bool usesCompoundFile = true)
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { UsesCompoundFile = usesCompoundFile });
        for (var i = 0; i < 32; i++)
            writer.AddDocument([Field.Keyword("id", $"d{i}", stored: true), Field.Text("body", i % 2 == 0 ? "a b" : "a c")]);
        writer.Commit();
        writer.DeleteDocuments(new Term("id", "d7"));
        writer.Commit(new Dictionary<string, string> { ["k"] = "v" });
    }

    /// <summary>A copy of the index in which one file is changed, or left out.</summary>
    private InMemoryDirectory CopyWith(string changed, Func<byte[], byte[]?> change)
    {
        var copy = new InMemoryDirectory();
        foreach (var name in _directory.ListAll())
        {
            using var input = _directory.OpenInput(name);
            var bytes = input.GetSpan(0, (int)input.Length).ToArray();
            if ((name == changed ? change(bytes) : bytes) is not { } written)
                continue;
            using var output = copy.CreateOutput(name);
            output.WriteBytes(written);
        }

        return copy;
    }

    private static byte[] TurnBit(byte[] bytes, int place, int bit)
    {
        bytes[place] ^= (byte)(1 << bit);
        return bytes;
    }

    /// <summary>Makes every frequency of the file one less, and the checksum right again.</summary>
    private static byte[] LowerEachFrequency(byte[] file, byte frequency)
    {
        var norm = SmallFloat.Encode315(1f / MathF.Sqrt(3));
        var body = file.AsSpan(0, file.Length - CodecHeader.FooterLength);
        for (var i = 1; i < body.Length; i++)
        {
            if (body[i - 1] == norm && body[i] == frequency)
                body[i]--;
        }

        BinaryPrimitives.WriteInt64BigEndian(file.AsSpan(file.Length - sizeof(long)), Crc32.Append(0, file.AsSpan(0, file.Length - sizeof(long))));
        return file;
    }

    private sealed class Progress(List<SegmentCheckReport> seen) : IProgress<SegmentCheckReport>
    {
        public void Report(SegmentCheckReport value) => seen.Add(value);
    }
}
