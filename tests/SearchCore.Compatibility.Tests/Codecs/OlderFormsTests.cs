using System.Buffers.Binary;
using SearchCore.Codecs;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>
/// The files of Lucene 4.6 and 4.7, which have no footers. There is no golden index of them, so those of 4.8 are taken back to what
/// format chapter 1.1 says of the older versions.
/// </summary>
public sealed class OlderFormsTests
{
    [Theory]
    [InlineData("tiny")]
    [InlineData("fieldtypes")]
    [InlineData("deletes")]
    [InlineData("unicode")]
    [InlineData("dvbig")]
    public void Files_without_footers_read_the_same(string folder)
    {
        using var index = new GoldenIndex(folder);
        using var older = new InMemoryDirectory();
        var names = index.Directory.ListAll()
            .Where(name => name != IndexFileNames.SegmentsGen && !name.Contains("Lucene41", StringComparison.Ordinal));
        foreach (var name in names)
            TakeBack(index.Directory, name, older);

        Assert.Equal(IndexDigest.Read(index.Directory), IndexDigest.Read(older));
    }

    private static void TakeBack(FileSystemDirectory source, string name, InMemoryDirectory target)
    {
        using var input = source.OpenInput(name);
        var bytes = input.GetSpanFrom(0).ToArray();
        var extension = Path.GetExtension(name);
        var headerEnd = HeaderEnd(bytes, extension == ".del" ? sizeof(int) : 0);
        BinaryPrimitives.WriteInt32BigEndian(
            bytes.AsSpan(headerEnd - sizeof(int)), extension is ".si" or ".fnm" or ".tvx" or ".tvd" ? 0 : 1);

        var end = bytes.Length - CodecHeader.FooterLength;
        if (extension is ".fdx" or ".tvx")
            end -= MaxPointerLength(source.FileLength(Path.ChangeExtension(name, extension == ".fdx" ? "fdt" : "tvd")));
        using var output = target.CreateOutput(name);
        output.WriteBytes(bytes.AsSpan(0, end));
        if (IndexFileNames.TryParseSegmentsFileName(name, out _))
            output.WriteInt64(output.Checksum);
    }

    private static int HeaderEnd(byte[] bytes, int start)
    {
        var reader = new ByteReader(bytes, "header") { Position = start };
        reader.ReadInt32();
        reader.ReadString();
        reader.ReadInt32();
        return reader.Position;
    }

    private static int MaxPointerLength(long dataLength)
    {
        var buffer = new ByteBuffer();
        buffer.WriteVLong(dataLength - CodecHeader.FooterLength);
        return buffer.Length;
    }
}
