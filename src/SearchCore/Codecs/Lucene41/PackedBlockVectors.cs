using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Unpacks a <see cref="PackedBlock"/> eight values at a time.</summary>
/// <remarks>
/// Eight values of b bits fill b whole bytes, so every group of eight looks alike: one shuffle brings the four bytes that hold a value into
/// its lane, high byte last, a shift to the left drops the bits of the value before it, and a shift to the right those of the one after.
/// Which bytes and how far depends on the width only, and stands in tables.
/// </remarks>
internal static class PackedBlockVectors
{
    private const int GroupSize = 8;
    private const int Groups = ForUtil.BlockSize / GroupSize;
    private const int LoadSize = 16;
    private const int MaxBits = 32;
    private static readonly Vector256<byte>[] ByteOrders = MakeByteOrders();
    private static readonly Vector256<uint>[] LeadingBits = MakeLeadingBits();

    /// <summary>Whether each value of this width lies within four bytes, wherever it starts.</summary>
    public static bool Supports(int bits) => bits is <= 26 or 28 or 32;

    public static void Unpack(ReadOnlySpan<byte> bytes, int bits, Span<int> values) => Unpack(bytes, bits, values, default(ValuesAsTheyAre));

    /// <summary>Unpacks differences and sums them on the way, so that they need not be stored and loaded once more.</summary>
    /// <param name="bytes">The block, and what is behind it.</param>
    /// <param name="bits">The width.</param>
    /// <param name="values">Where to.</param>
    /// <param name="start">What the first difference is added to.</param>
    public static void UnpackSums(ReadOnlySpan<byte> bytes, int bits, Span<int> values, int start) => Unpack(bytes, bits, values, new RunningSum.Lanes(start));

    private static void Unpack<T>(ReadOnlySpan<byte> bytes, int bits, Span<int> values, T step)
        where T : struct, IVectorStep
    {
        Debug.Assert(Supports(bits), "the width does not fit the lanes");
        var upperHalf = bits / 2;
        var loaded = ((Groups - 1) * bits) + upperHalf + LoadSize;
        if (bytes.Length < loaded)
        {
            // Only at the very end of a file; the last loads read behind the block.
            Span<byte> padded = stackalloc byte[PackedBlock.ByteCount(MaxBits) + LoadSize];
            bytes[..PackedBlock.ByteCount(bits)].CopyTo(padded);
            UnpackLoadable(padded, bits, upperHalf, values[..ForUtil.BlockSize], step);
            return;
        }

        UnpackLoadable(bytes, bits, upperHalf, values[..ForUtil.BlockSize], step);
    }

    private static void UnpackLoadable<T>(ReadOnlySpan<byte> bytes, int bits, int upperHalf, Span<int> values, T step)
        where T : struct, IVectorStep
    {
        ref var source = ref MemoryMarshal.GetReference(bytes);
        ref var target = ref MemoryMarshal.GetReference(values);
        var byteOrder = ByteOrders[bits];
        var leadingBits = LeadingBits[bits];
        var trailingBits = Vector128.CreateScalar(MaxBits - bits).AsUInt32();
        for (nuint group = 0; group < Groups; group++)
        {
            var lower = Vector128.LoadUnsafe(ref source, group * (nuint)bits);
            var upper = Vector128.LoadUnsafe(ref source, (group * (nuint)bits) + (nuint)upperHalf);
            var lanes = Avx2.Shuffle(Vector256.Create(lower, upper), byteOrder).AsUInt32();
            lanes = Avx2.ShiftLeftLogicalVariable(lanes, leadingBits);
            step.Apply(Avx2.ShiftRightLogical(lanes, trailingBits).AsInt32()).StoreUnsafe(ref target, group * GroupSize);
        }
    }

    private static Vector256<byte>[] MakeByteOrders()
    {
        var orders = new Vector256<byte>[MaxBits + 1];
        Span<byte> order = stackalloc byte[32];
        for (var bits = 1; bits <= MaxBits; bits++)
        {
            for (var lane = 0; lane < GroupSize; lane++)
            {
                var firstByte = FirstBit(bits, lane) / 8;
                for (var part = 0; part < 4; part++)
                    order[(lane * 4) + part] = (byte)(firstByte + 3 - part);
            }

            orders[bits] = Vector256.Create<byte>(order);
        }

        return orders;
    }

    private static Vector256<uint>[] MakeLeadingBits()
    {
        var shifts = new Vector256<uint>[MaxBits + 1];
        Span<uint> shift = stackalloc uint[GroupSize];
        for (var bits = 1; bits <= MaxBits; bits++)
        {
            for (var lane = 0; lane < GroupSize; lane++)
                shift[lane] = (uint)(FirstBit(bits, lane) % 8);
            shifts[bits] = Vector256.Create<uint>(shift);
        }

        return shifts;
    }

    /// <summary>Where a lane's value starts, in bits from the first byte that its half of the vector has loaded.</summary>
    private static int FirstBit(int bits, int lane) =>
        lane < GroupSize / 2 ? lane * bits : (lane * bits) - (bits / 2 * 8);

    private readonly struct ValuesAsTheyAre : IVectorStep
    {
        public Vector256<int> Apply(Vector256<int> values) => values;
    }
}
