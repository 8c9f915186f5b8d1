using System.Globalization;
using System.Text;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>What stands at the start and the end of nearly every index file (format chapter 1): name and version, and the checksum.</summary>
internal static class CodecHeader
{
    public const int Magic = 0x3FD76C17;
    public const int FooterMagic = ~Magic;
    public const int FooterLength = 16;
    private const int ChecksumLength = sizeof(long);
    private const int ChecksumPiece = 1 << 24;

    /// <summary>The length in bytes of a header.</summary>
    public static int Length(string name) => sizeof(int) + 1 + name.Length + sizeof(int);

    public static void WriteHeader(IndexOutput output, string name, int version)
    {
        output.WriteInt32(Magic);
        output.WriteString(name);
        output.WriteInt32(version);
    }

    /// <summary>Reads a header that must have this name and a version in a range.</summary>
    /// <returns>The version.</returns>
    /// <exception cref="IndexCorruptException">This is not such a file.</exception>
    /// <exception cref="IndexFormatException">It is one, but of a version that is not read.</exception>
    public static int CheckHeader(ref ByteReader reader, string name, int minVersion, int maxVersion)
    {
        var magic = reader.ReadInt32();
        if (magic != Magic)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the header starts with {magic:X8}, expected {Magic:X8}"));
        var length = reader.ReadVIntNonNegative("the length of the header's name");
        var found = reader.ReadBytes(length);
        if (length != name.Length || !Ascii.Equals(found, name))
            reader.ThrowCorrupt($"the header is that of '{Encoding.UTF8.GetString(found[..Math.Min(length, 127)])}', expected '{name}'");
        var version = reader.ReadInt32();
        if (version < minVersion || version > maxVersion)
            throw new IndexFormatException(
                reader.Resource,
                string.Create(CultureInfo.InvariantCulture, $"'{name}' has version {version}, and {minVersion} to {maxVersion} are read"));
        return version;
    }

    /// <summary>Opens a small file that is read as a whole: checks its header and, where its version has one, its footer and checksum.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">The name in its header.</param>
    /// <param name="maxVersion">The newest version that is read; the oldest is 0.</param>
    /// <param name="footerVersion">The first version that has a footer.</param>
    /// <param name="version">The version found.</param>
    /// <param name="headerStart">Where the header starts.</param>
    /// <returns>A reader that stands behind the header and ends before the footer.</returns>
    public static ByteReader OpenWhole(
        IndexInput input, string name, int maxVersion, int footerVersion, out int version, int headerStart = 0)
    {
        var header = input.OpenReader();
        header.Skip(headerStart);
        version = CheckHeader(ref header, name, 0, maxVersion);
        var end = input.Length;
        if (version >= footerVersion)
        {
            VerifyChecksum(input);
            end -= FooterLength;
        }

        if (end > int.MaxValue)
            header.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"it has {input.Length} bytes, too many for a file of its kind"));
        return new ByteReader(input.GetSpan(0, (int)end), input.Name) { Position = header.Position };
    }

    /// <summary>Checks that nothing is left to read.</summary>
    public static void CheckEnd(ref ByteReader reader)
    {
        if (reader.Remaining != 0)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{reader.Remaining} bytes follow where the file should end"));
    }

    /// <summary>Ends a file with the checksum of all that was written.</summary>
    public static void WriteFooter(IndexOutput output)
    {
        output.WriteInt32(FooterMagic);
        output.WriteInt32(0);
        output.WriteInt64(output.Checksum);
    }

    /// <summary>Checks that a file ends in a footer, without computing the checksum. Finds files that were cut.</summary>
    /// <returns>The checksum that the footer says.</returns>
    /// <exception cref="IndexCorruptException">It does not.</exception>
    public static uint CheckFooter(IndexInput input)
    {
        if (input.Length < FooterLength)
            throw new IndexCorruptException(
                input.Name, $"it has {input.Length} bytes, fewer than a footer: it was cut, or never finished");
        var reader = input.OpenReader(input.Length - FooterLength);
        var magic = reader.ReadInt32();
        if (magic != FooterMagic)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"the footer starts with {magic:X8}, expected {FooterMagic:X8}: the file was cut, or never finished"));
        var algorithm = reader.ReadInt32();
        if (algorithm != 0)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the footer names checksum algorithm {algorithm}, expected 0"));
        return ReadChecksum(ref reader);
    }

    /// <summary>Reads the whole file and compares its checksum with that of the footer.</summary>
    /// <exception cref="IndexCorruptException">They differ, or there is no footer.</exception>
    public static void VerifyChecksum(IndexInput input)
    {
        var expected = CheckFooter(input);
        CompareChecksum(input, expected);
    }

    /// <summary>Compares the checksum of a file that ends in a bare one: the form of <c>segments_N</c> before 4.8.</summary>
    public static void VerifyBareChecksum(IndexInput input)
    {
        var reader = input.OpenReader(Math.Max(0, input.Length - ChecksumLength));
        CompareChecksum(input, ReadChecksum(ref reader));
    }

    private static uint ReadChecksum(ref ByteReader reader)
    {
        var checksum = reader.ReadInt64();
        if (checksum is < 0 or > uint.MaxValue)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the checksum {checksum:X} has more than 32 bits"));
        return (uint)checksum;
    }

    private static void CompareChecksum(IndexInput input, uint expected)
    {
        var crc = 0u;
        var end = input.Length - ChecksumLength;
        for (long position = 0; position < end; position += ChecksumPiece)
            crc = Crc32.Append(crc, input.GetSpan(position, (int)Math.Min(ChecksumPiece, end - position)));
        if (crc != expected)
            throw new IndexCorruptException(
                input.Name,
                string.Create(CultureInfo.InvariantCulture, $"its checksum is {crc:X8}, but it was written with {expected:X8}"));
    }
}
