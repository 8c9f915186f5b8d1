namespace SearchCore.Util;

/// <summary>A floating-point number in one byte: 3 bits of mantissa, 5 of exponent with zero point 15 (format chapter 9.1).</summary>
internal static class SmallFloat
{
    private const int Shift = 21;
    private const int Lowest = (63 - 15) << 3;

    /// <summary>The byte of a number, rounded down; too small a positive number gives 1, too large a one 255, one that is not positive 0.</summary>
    public static byte Encode315(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        var small = bits >> Shift;
        if (small <= Lowest)
            return bits <= 0 ? (byte)0 : (byte)1;
        return small >= Lowest + 0x100 ? byte.MaxValue : (byte)(small - Lowest);
    }

    /// <summary>The number of a byte.</summary>
    public static float Decode315(byte value) =>
        value == 0 ? 0f : BitConverter.Int32BitsToSingle((value << Shift) + ((63 - 15) << 24));
}
