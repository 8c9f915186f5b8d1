using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchCore.Util;

/// <summary>Turns differences into values: each number becomes the sum of all up to it.</summary>
internal static class RunningSum
{
    private const int Lanes = 8;

    /// <summary>Sums in place; sums over 32 bits wrap around.</summary>
    /// <param name="values">The differences, which become the sums.</param>
    /// <param name="start">What the first difference is added to.</param>
    public static void Compute(Span<int> values, int start)
    {
        if (Avx2.IsSupported)
            ComputeVectors(values, start);
        else
            ComputePlain(values, start);
    }

    /// <summary>The path for every machine; gives what the vectors give.</summary>
    internal static void ComputePlain(Span<int> values, int start)
    {
        foreach (ref var value in values)
        {
            start += value;
            value = start;
        }
    }

    /// <summary>
    /// Eight sums at a time. What is carried from group to group waits for one addition only, so that the groups overlap.
    /// </summary>
    private static void ComputeVectors(Span<int> values, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var carry = Vector256.Create(start);
        var fourth = Vector256.Create(3);
        var last = Vector256.Create(7);
        var upperHalf = Vector256.Create(0, 0, 0, 0, -1, -1, -1, -1);
        var i = 0;
        for (; i <= values.Length - Lanes; i += Lanes)
        {
            var sums = Vector256.LoadUnsafe(ref first, (nuint)i);
            sums += Avx2.ShiftLeftLogical128BitLane(sums, sizeof(int));
            sums += Avx2.ShiftLeftLogical128BitLane(sums, 2 * sizeof(int));
            sums += Avx2.PermuteVar8x32(sums, fourth) & upperHalf;
            (sums + carry).StoreUnsafe(ref first, (nuint)i);
            carry += Avx2.PermuteVar8x32(sums, last);
        }

        ComputePlain(values[i..], carry[0]);
    }
}
