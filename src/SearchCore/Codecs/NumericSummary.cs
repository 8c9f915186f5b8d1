namespace SearchCore.Codecs;

/// <summary>What a writer must know of a column of numbers to choose its form (format chapters 9 and 10).</summary>
internal sealed class NumericSummary
{
    /// <summary>The largest number of different values for which a table is made.</summary>
    public const int MaxTableSize = 256;

    private readonly HashSet<long> _distinct = [];

    public NumericSummary(ReadOnlySpan<long> values)
    {
        foreach (var value in values)
        {
            Min = Math.Min(Min, value);
            Max = Math.Max(Max, value);
            if (_distinct.Count <= MaxTableSize)
                _distinct.Add(value);
        }

        foreach (var value in values)
        {
            Divisor = GreatestCommonDivisor(Divisor, (ulong)(value - Min));
            if (Divisor == 1)
                break;
        }
    }

    public long Min { get; } = long.MaxValue;

    public long Max { get; } = long.MinValue;

    /// <summary>The greatest number that divides the difference of every value to the smallest; 0 when all are equal.</summary>
    public ulong Divisor { get; }

    /// <summary>Whether there are so few different values that each can be a place in a table.</summary>
    public bool FitsTable => _distinct.Count <= MaxTableSize;

    /// <summary>The number of bits of the largest difference; 64 when it is out of range.</summary>
    public int SpreadBits => Util.Packed.PackedInts.BitsRequired(Max - Min);

    /// <summary>The different values in ascending order. Only when <see cref="FitsTable"/>.</summary>
    public long[] Table()
    {
        var table = _distinct.ToArray();
        Array.Sort(table);
        return table;
    }

    /// <summary>Each value's difference to the smallest, divided by <see cref="Divisor"/>.</summary>
    public long[] Quotients(ReadOnlySpan<long> values)
    {
        var quotients = new long[values.Length];
        for (var i = 0; i < values.Length; i++)
            quotients[i] = (long)((ulong)(values[i] - Min) / Divisor);
        return quotients;
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }
}
