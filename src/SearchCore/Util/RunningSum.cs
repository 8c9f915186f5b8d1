using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchCore.Util;

/// <summary>Turns differences into values: each number becomes the sum of all up to it.</summary>
internal static class RunningSum
{
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

    private static void ComputeVectors(Span<int> values, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var lanes = new Lanes(start);
        var i = 0;
        for (; i <= values.Length - Vector256<int>.Count; i += Vector256<int>.Count)
            lanes.Apply(Vector256.LoadUnsafe(ref first, (nuint)i)).StoreUnsafe(ref first, (nuint)i);
        ComputePlain(values[i..], lanes.Last);
    }

    /// <summary>
    /// Eight sums at a time. What is carried from group to group waits for one addition only, so that the groups overlap.
    /// </summary>
    internal struct Lanes(int start) : IVectorStep
    {
        private Vector256<int> _carry = Vector256.Create(start);

        /// <summary>The last sum so far.</summary>
        public readonly int Last => _carry[0];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<int> Apply(Vector256<int> values)
        {
            values += Avx2.ShiftLeftLogical128BitLane(values, sizeof(int));
            values += Avx2.ShiftLeftLogical128BitLane(values, 2 * sizeof(int));
            values += Avx2.PermuteVar8x32(values, Vector256.Create(3)) & Vector256.Create(0, 0, 0, 0, -1, -1, -1, -1);
            var sums = values + _carry;
            _carry += Avx2.PermuteVar8x32(values, Vector256.Create(7));
            return sums;
        }
    }
}
