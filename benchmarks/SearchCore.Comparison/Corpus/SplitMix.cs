namespace SearchCore.Comparison.Corpus;

/// <summary>Numbers that look random and are the same on every machine and run (Steele, Lea and Flood 2014, SplitMix64).</summary>
internal struct SplitMix(ulong state)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = state;

    /// <summary>A stream of its own for each pair of a seed and a number.</summary>
    public static SplitMix For(ulong seed, ulong number) => new(Mix(seed + Step) ^ Mix(number));

    /// <summary>A number below a limit.</summary>
    public int Next(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next() => Mix(_state += Step);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
