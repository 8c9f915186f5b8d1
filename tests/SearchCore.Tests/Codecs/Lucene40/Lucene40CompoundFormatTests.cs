using SearchCore.Codecs;
using SearchCore.Codecs.Lucene40;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests.Codecs.Lucene40;

public sealed class Lucene40CompoundFormatTests
{
    private readonly InMemoryDirectory _directory = new();
    private readonly Lucene40CompoundFormat _format = new();

    [Fact]
    public void Packed_files_are_found_again_and_can_be_only_read()
    {
        Write("_3.fnm", [1, 2, 3]);
        Write("_3_Lucene41_0.doc", new byte[5000]);
        Write("_3.empty", []);
        var segment = new SegmentInfo(_directory, "_3");

        _format.Write(_directory, segment, ["_3.fnm", "_3_Lucene41_0.doc", "_3.empty"]);
        using var compound = _format.OpenReader(_directory, segment);

        Assert.Equal(["_3.empty", "_3.fnm", "_3_Lucene41_0.doc"], compound.ListAll().Order(StringComparer.Ordinal));
        Assert.Equal(5000, compound.FileLength("_3_Lucene41_0.doc"));
        using var input = compound.OpenInput("_3.fnm");
        Assert.Equal([1, 2, 3], input.GetSpanFrom(0).ToArray());
        Assert.True(compound.FileExists("_3.empty"));
        Assert.False(compound.FileExists("_3.x"));
        Assert.Throws<FileNotFoundException>(() => compound.OpenInput("_3.x"));
        Assert.Throws<NotSupportedException>(() => compound.CreateOutput("_3.x"));
        Assert.Throws<NotSupportedException>(() => compound.DeleteFile("_3.fnm"));
        CodecHeader.VerifyChecksum(_directory.OpenInput("_3.cfs"));
    }

    [Fact]
    public void An_entry_that_leads_out_of_the_file_is_damage()
    {
        Write("_3.fnm", [1, 2, 3]);
        var segment = new SegmentInfo(_directory, "_3");
        _format.Write(_directory, segment, ["_3.fnm"]);
        _directory.DeleteFile("_3.cfe");
        using (var output = _directory.CreateOutput("_3.cfe"))
        {
            CodecHeader.WriteHeader(output, "CompoundFileWriterEntries", 1);
            output.WriteVInt(1);
            output.WriteString(".fnm");
            output.WriteInt64(30);
            output.WriteInt64(long.MaxValue);
            CodecHeader.WriteFooter(output);
        }

        Assert.Throws<IndexCorruptException>(() => _format.OpenReader(_directory, segment));
    }

    private void Write(string name, byte[] bytes)
    {
        using var output = _directory.CreateOutput(name);
        output.WriteBytes(bytes);
    }
}
