using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchCore.Names.LookUp;

/// <summary>A number for each of the 32 codes of sounds (<see cref="SoundCodes"/>), looked up for 32 codes at once.</summary>
internal readonly struct CodeTable
{
    /// <summary>The number of codes.</summary>
    public const int Size = 32;

    // Processors look up in tables of 16; each half stands twice, for the halves of a vector.
    private readonly Vector256<sbyte> _low;
    private readonly Vector256<sbyte> _high;

    /// <summary>Creates a table.</summary>
    /// <param name="numbers">The number of each code.</param>
    public CodeTable(ReadOnlySpan<sbyte> numbers)
    {
        var low = Vector128.Create(numbers);
        var high = Vector128.Create(numbers[Vector128<sbyte>.Count..]);
        _low = Vector256.Create(low, low);
        _high = Vector256.Create(high, high);
    }

    /// <summary>The numbers of 32 codes.</summary>
    /// <param name="codes">The codes.</param>
    public Vector256<sbyte> LookUp(SplitCodes codes) => Avx2.IsSupported
        ? Avx2.Shuffle(_low, codes.Low) | Avx2.Shuffle(_high, codes.High)
        : Vector256.Create(
            LookUp(codes.All.GetLower().AsSByte()), LookUp(codes.All.GetUpper().AsSByte()));

    /// <summary>The numbers of 16 codes, for processors with shorter vectors: what is no number of a half gives 0.</summary>
    /// <param name="codes">The codes, each below <see cref="Size"/>.</param>
    public Vector128<sbyte> LookUp(Vector128<sbyte> codes) =>
        Vector128.Shuffle(_low.GetLower(), codes) | Vector128.Shuffle(_high.GetLower(), codes - Vector128.Create((sbyte)0x10));

    /// <summary>Codes as tables of 16 are asked for them: a number gives 0 where its highest bit is set; bits 4 to 6 do not count.</summary>
    /// <param name="codes">The codes, each below <see cref="Size"/>.</param>
    public readonly struct SplitCodes(Vector256<byte> codes)
    {
        /// <summary>The codes as they are.</summary>
        public readonly Vector256<byte> All = codes;

        /// <summary>The places in the lower half of a table.</summary>
        public readonly Vector256<sbyte> Low = (codes + Vector256.Create((byte)0x70)).AsSByte();

        /// <summary>The places in the higher half of a table.</summary>
        public readonly Vector256<sbyte> High = (codes - Vector256.Create((byte)0x10)).AsSByte();
    }
}
