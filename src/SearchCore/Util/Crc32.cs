using System.Buffers.Binary;

namespace SearchCore.Util;

/// <summary>CRC-32 as in zlib, the checksum of every index file (format chapter 1).</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Lanes = 8;
    private static readonly uint[] Tables = MakeTables();

    /// <summary>Continues a checksum.</summary>
    /// <param name="crc">The checksum of the bytes before, 0 at the start.</param>
    /// <param name="bytes">The bytes to add.</param>
    /// <returns>The checksum of all bytes so far.</returns>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> tables = Tables;
        crc = ~crc;
        while (bytes.Length >= Lanes)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[(7 << 8) + (int)(low & 0xFF)] ^ tables[(6 << 8) + (int)((low >> 8) & 0xFF)]
                ^ tables[(5 << 8) + (int)((low >> 16) & 0xFF)] ^ tables[(4 << 8) + (int)(low >> 24)]
                ^ tables[(3 << 8) + (int)(high & 0xFF)] ^ tables[(2 << 8) + (int)((high >> 8) & 0xFF)]
                ^ tables[(1 << 8) + (int)((high >> 16) & 0xFF)] ^ tables[(int)(high >> 24)];
            bytes = bytes[Lanes..];
        }

        foreach (var value in bytes)
            crc = tables[(int)((crc ^ value) & 0xFF)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[Lanes << 8];
        for (uint i = 0; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            tables[i] = crc;
        }

        for (var i = 256; i < tables.Length; i++)
            tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 0xFF];
        return tables;
    }
}
