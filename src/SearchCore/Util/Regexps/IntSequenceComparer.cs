using System.Runtime.InteropServices;

namespace SearchCore.Util.Regexps;

/// <summary>Compares rows of numbers by what they hold.</summary>
internal sealed class IntSequenceComparer : IEqualityComparer<int[]>
{
    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] row)
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(row.AsSpan()));
        return hash.ToHashCode();
    }
}
