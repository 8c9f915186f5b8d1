using System.Buffers.Binary;
using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Fuzzing.Mutation;

/// <summary>Makes the checksum at a file's end right, so that damage gets past it: forgery.</summary>
internal static class Footers
{
    /// <summary>Puts a right footer where one was, or the bare checksum of a file that has one without a footer.</summary>
    /// <param name="bytes">The file; changed in place.</param>
    /// <param name="isBare">Whether the file ends with a checksum only.</param>
    public static void Repair(Span<byte> bytes, bool isBare)
    {
        if (bytes.Length < CodecHeader.FooterLength)
            return;
        if (!isBare)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes[^CodecHeader.FooterLength..], CodecHeader.FooterMagic);
            BinaryPrimitives.WriteInt32BigEndian(bytes[^(CodecHeader.FooterLength - sizeof(int))..], 0);
        }

        BinaryPrimitives.WriteInt64BigEndian(bytes[^sizeof(long)..], Crc32.Append(0, bytes[..^sizeof(long)]));
    }

    /// <summary>Makes the checksums of the files inside a compound file right.</summary>
    /// <param name="bytes">The compound file; changed in place.</param>
    /// <param name="start">Where the first file inside begins.</param>
    public static void RepairInside(Span<byte> bytes, int start)
    {
        ReadOnlySpan<byte> footer = [0xC0, 0x28, 0x93, 0xE8, 0, 0, 0, 0];
        while (start < bytes.Length && bytes[start..].IndexOf(footer) is var length and >= 0)
        {
            var end = Math.Min(bytes.Length, start + length + CodecHeader.FooterLength);
            Repair(bytes[start..end], isBare: false);
            start = end;
        }
    }

    /// <summary>Whether a file ends with a footer.</summary>
    public static bool HasFooter(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= CodecHeader.FooterLength && BinaryPrimitives.ReadInt32BigEndian(bytes[^CodecHeader.FooterLength..]) == CodecHeader.FooterMagic;
}
