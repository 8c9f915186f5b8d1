using System.Numerics;
using SearchCore.Util;

namespace SearchCore.Codecs.Impacts;

/// <summary>Finds among many impacts those that no other one beats in frequency and norm both.</summary>
internal sealed class ImpactsCollector
{
    private readonly int[] _maxFreqs = new int[256];
    private readonly ulong[] _norms = new ulong[4];

    /// <summary>Adds an impact.</summary>
    public void Add(int freq, byte norm)
    {
        if (freq <= _maxFreqs[norm])
            return;
        _maxFreqs[norm] = freq;
        _norms[norm >> 6] |= 1UL << (norm & 63);
    }

    /// <summary>Adds all that another one has.</summary>
    public void Add(ImpactsCollector other)
    {
        for (var word = 0; word < _norms.Length; word++)
        {
            for (var bits = other._norms[word]; bits != 0; bits &= bits - 1)
            {
                var norm = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Add(other._maxFreqs[norm], (byte)norm);
            }
        }
    }

    /// <summary>Writes the unbeaten ones, by falling norm and rising frequency, and forgets all.</summary>
    public void Drain(ByteBuffer target)
    {
        Span<Impact> unbeaten = stackalloc Impact[_maxFreqs.Length];
        unbeaten = unbeaten[..Collect(unbeaten)];
        target.WriteVInt(unbeaten.Length);
        var last = 0;
        foreach (var (freq, norm) in unbeaten)
        {
            target.WriteByte(norm);
            target.WriteVInt(freq - last);
            last = freq;
        }

        _maxFreqs.AsSpan().Clear();
        _norms.AsSpan().Clear();
    }

    private int Collect(Span<Impact> unbeaten)
    {
        var count = 0;
        var best = 0;
        for (var word = _norms.Length - 1; word >= 0; word--)
        {
            for (var bits = _norms[word]; bits != 0;)
            {
                var bit = BitOperations.Log2(bits);
                bits ^= 1UL << bit;
                var norm = (word << 6) + bit;
                if (_maxFreqs[norm] <= best)
                    continue;
                best = _maxFreqs[norm];
                unbeaten[count++] = new Impact(best, (byte)norm);
            }
        }

        return count;
    }
}
