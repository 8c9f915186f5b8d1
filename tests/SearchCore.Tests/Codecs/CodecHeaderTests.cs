using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests.Codecs;

public sealed class CodecHeaderTests
{
    private readonly InMemoryDirectory _directory = new();

    [Fact]
    public void The_footer_is_that_of_the_format_description()
    {
        using (var output = _directory.CreateOutput("segments.gen"))
        {
            output.WriteInt32(-3);
            output.WriteInt64(1);
            output.WriteInt64(1);
            CodecHeader.WriteFooter(output);
        }

        using var input = _directory.OpenInput("segments.gen");
        Assert.Equal(
            "fffffffd00000000000000010000000000000001c02893e80000000000000000fae6de9d",
            Convert.ToHexStringLower(input.GetSpan(0, (int)input.Length)));
        CodecHeader.VerifyChecksum(input);
    }

    [Fact]
    public void A_header_of_another_name_is_damage_and_of_another_version_is_a_format()
    {
        using (var output = _directory.CreateOutput("_0.x"))
            CodecHeader.WriteHeader(output, "Something", 3);
        using var input = _directory.OpenInput("_0.x");

        Assert.Equal(CodecHeader.Length("Something"), input.Length);
        Assert.Equal(3, Check("Something", 0, 3));
        Assert.Contains("Something", Assert.Throws<IndexCorruptException>(() => Check("Somethink", 0, 3)).Message, StringComparison.Ordinal);
        Assert.Throws<IndexCorruptException>(() => Check("Some", 0, 3));
        Assert.Contains("version 3", Assert.Throws<IndexFormatException>(() => Check("Something", 0, 2)).Message, StringComparison.Ordinal);
        Assert.Throws<IndexFormatException>(() => Check("Something", 4, 5));

        int Check(string name, int min, int max)
        {
            var reader = input.OpenReader();
            return CodecHeader.CheckHeader(ref reader, name, min, max);
        }
    }

    [Fact]
    public void A_file_that_was_cut_or_changed_anywhere_is_found_out()
    {
        using (var output = _directory.CreateOutput("_0.x"))
        {
            CodecHeader.WriteHeader(output, "Something", 1);
            output.WriteVInt(7);
            CodecHeader.WriteFooter(output);
        }

        var bytes = _directory.OpenInput("_0.x").GetSpanFrom(0).ToArray();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<IndexCorruptException>(() => CodecHeader.VerifyChecksum(new ByteArrayIndexInput("cut", bytes[..length])));
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 0x10;
            Assert.Throws<IndexCorruptException>(() => CodecHeader.VerifyChecksum(new ByteArrayIndexInput("changed", changed)));
        }
    }
}
