using SearchCore.Codecs;

namespace SearchCore.Index;

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

    /// <summary>The number that <see cref="ToSortable"/> made an integer of.</summary>
    /// <param name="kind">The kind of number.</param>
    /// <param name="sortable">The integer.</param>
    /// <returns>The number; -0 and NaN come back as such.</returns>
    public static StoredValue FromSortable(StoredValueKind kind, long sortable) => kind switch
    {
        StoredValueKind.Int32 => StoredValue.FromInt32((int)sortable),
        StoredValueKind.Int64 => StoredValue.FromInt64(sortable),
        StoredValueKind.Single => StoredValue.FromSingle(BitConverter.Int32BitsToSingle(Flip((int)sortable))),
        _ => StoredValue.FromDouble(BitConverter.Int64BitsToDouble(Flip(sortable))),
    };

    /// <summary>The integer that orders as the number does, from the bits that numeric doc values keep of it.</summary>
    public static long FromDocValue(StoredValueKind kind, long bits) => kind switch
    {
        StoredValueKind.Single => Flip((int)bits),
        StoredValueKind.Double => Flip(bits),
        _ => bits,
    };

    /// <summary>Reads a term that no bits were left out of.</summary>
    /// <param name="term">The term.</param>
    /// <param name="sortable">The number, as of <see cref="ToSortable"/>.</param>
    /// <returns>Whether it is such a term.</returns>
    public static bool TryRead(ReadOnlySpan<byte> term, out long sortable)
    {
        sortable = 0;
        var bitCount = term switch
        {
            [Int32Prefix, ..] => 32,
            [Int64Prefix, ..] => 64,
            _ => 0,
        };
        if (bitCount == 0 || term.Length != ((bitCount - 1) / BitsPerByte) + 2)
            return false;
        var bits = 0UL;
        foreach (var part in term[1..])
            bits = (bits << BitsPerByte) | part;
        sortable = bitCount == 32 ? (int)((uint)bits ^ 0x8000_0000) : (long)(bits ^ 0x8000_0000_0000_0000);
        return true;
    }

    private static int Flip(int bits) => bits ^ ((bits >> 31) & int.MaxValue);

    private static long Flip(long bits) => bits ^ ((bits >> 63) & long.MaxValue);

    private static int FloatBits(float value)
    {
        var bits = float.IsNaN(value) ? 0x7FC0_0000 : BitConverter.SingleToInt32Bits(value);
        return Flip(bits);
    }

    private static long DoubleBits(double value)
    {
        var bits = double.IsNaN(value) ? 0x7FF8_0000_0000_0000 : BitConverter.DoubleToInt64Bits(value);
        return Flip(bits);
    }
}
