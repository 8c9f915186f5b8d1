using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Index.Copying;

/// <summary>Copies files of an index and compares their checksums on the way.</summary>
internal static class FileCopier
{
    private const int PieceLength = 1 << 20;
    private const int ChecksumLength = sizeof(long);

    /// <summary>Copies a file.</summary>
    /// <param name="input">The file.</param>
    /// <param name="target">Where the copy goes.</param>
    /// <param name="name">The copy's name.</param>
    /// <param name="cancellationToken">Ends the copying; what is written of the copy stays.</param>
    /// <exception cref="IndexCorruptException">The file is not what was written: its checksum differs.</exception>
    public static void Copy(IndexInput input, IndexDirectory target, string name, CancellationToken cancellationToken)
    {
        var expected = ReadChecksum(input);
        using var output = target.CreateOutput(name);
        var crc = 0u;
        var checkedLength = input.Length - ChecksumLength;
        for (long position = 0; position < input.Length; position += PieceLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = input.GetSpan(position, (int)Math.Min(PieceLength, input.Length - position));
            output.WriteBytes(piece);
            if (position < checkedLength)
                crc = Crc32.Append(crc, piece[..(int)Math.Min(piece.Length, checkedLength - position)]);
        }

        if (expected is not null && crc != expected)
            throw new IndexCorruptException(
                input.Name, string.Create(CultureInfo.InvariantCulture, $"its checksum is {crc:X8}, but it was written with {expected:X8}"));
    }

    /// <summary>Whether two files have the same length and the same checksum in their footers. Files without footers are compared whole.</summary>
    public static bool AreAlike(IndexInput left, IndexInput right) => left.Length == right.Length
        && (ReadChecksum(left) is { } checksum ? checksum == ReadChecksum(right) : AreEqual(left, right));

    private static bool AreEqual(IndexInput left, IndexInput right)
    {
        for (long position = 0; position < left.Length; position += PieceLength)
        {
            var length = (int)Math.Min(PieceLength, left.Length - position);
            if (!left.GetSpan(position, length).SequenceEqual(right.GetSpan(position, length)))
                return false;
        }

        return true;
    }

    /// <summary>The checksum that a file's footer says; null for a file without one, as Lucene before 4.8 wrote them.</summary>
    private static uint? ReadChecksum(IndexInput input)
    {
        try
        {
            return CodecHeader.CheckFooter(input);
        }
        catch (IndexCorruptException)
        {
            return null;
        }
    }
}
