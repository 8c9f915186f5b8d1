using SearchCore.Codecs;

namespace SearchCore.Index.Inversion;

/// <summary>The terms of an indexed number: the whole, and coarser ones with ever more low bits left out (format chapter 11).</summary>
internal static class NumericTerms
{
    /// <summary>The most bytes that a term has.</summary>
    public const int MaxLength = 11;
    private const byte Int64Prefix = 0x20;
    private const byte Int32Prefix = 0x60;
    private const int BitsPerByte = 7;

    /// <summary>How many bits a number of a kind has; 0 for a kind that is no number.</summary>
    public static int BitCount(StoredValueKind kind) => kind switch
    {
        StoredValueKind.Int32 or StoredValueKind.Single => 32,
        StoredValueKind.Int64 or StoredValueKind.Double => 64,
        _ => 0,
    };

    /// <summary>The number as an integer that orders as the number does.</summary>
    public static long ToSortable(StoredValue value) => value.Kind switch
    {
        StoredValueKind.Int32 => value.AsInt32(),
        StoredValueKind.Int64 => value.AsInt64(),
        StoredValueKind.Single => FloatBits(value.AsSingle()),
        _ => DoubleBits(value.AsDouble()),
    };

    /// <summary>Writes the term of a number with its lowest bits left out.</summary>
    /// <param name="sortable">The number, from <see cref="ToSortable"/>.</param>
    /// <param name="bitCount">32 or 64.</param>
    /// <param name="shift">How many bits to leave out.</param>
    /// <param name="target">Room for <see cref="MaxLength"/> bytes.</param>
    /// <returns>How many bytes the term has.</returns>
    public static int Write(long sortable, int bitCount, int shift, Span<byte> target)
    {
        var is32 = bitCount == 32;
        var bits = is32
            ? ((uint)sortable ^ 0x8000_0000) >> shift
            : ((ulong)sortable ^ 0x8000_0000_0000_0000) >> shift;
        var count = ((bitCount - 1 - shift) / BitsPerByte) + 1;
        target[0] = (byte)((is32 ? Int32Prefix : Int64Prefix) + shift);
        for (var i = count; i > 0; i--)
        {
            target[i] = (byte)(bits & 0x7F);
            bits >>= BitsPerByte;
        }

        return count + 1;
    }

    private static int FloatBits(float value)
    {
        var bits = float.IsNaN(value) ? 0x7FC0_0000 : BitConverter.SingleToInt32Bits(value);
        return bits ^ ((bits >> 31) & int.MaxValue);
    }

    private static long DoubleBits(double value)
    {
        var bits = double.IsNaN(value) ? 0x7FF8_0000_0000_0000 : BitConverter.DoubleToInt64Bits(value);
        return bits ^ ((bits >> 63) & long.MaxValue);
    }
}
