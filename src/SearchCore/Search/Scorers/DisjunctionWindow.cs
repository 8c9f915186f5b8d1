using System.Numerics;

namespace SearchCore.Search.Scorers;

/// <summary>A range of documents in which the scores of several scorers are combined. Small enough to stay in the processor's first cache.</summary>
/// <param name="combination">How the scores of a document are combined.</param>
/// <param name="minimumMatch">How many scorers have to match a document.</param>
internal sealed class DisjunctionWindow(ScoreCombination combination, int minimumMatch)
{
    /// <summary>How many documents the range has at most.</summary>
    public const int Size = 2048;

    private readonly ulong[] _bits = new ulong[Size / 64];
    private readonly double[] _sums = new double[Size];
    private readonly ushort[]? _counts = minimumMatch > 1 ? new ushort[Size] : null;
    private int _start;

    /// <summary>The document after the range.</summary>
    public int End { get; private set; }

    /// <summary>Begins a new range. The window must be empty.</summary>
    public void Start(int start, int end) => (_start, End) = (start, end);

    /// <summary>Adds the documents of one scorer.</summary>
    public void Add(ScoreBlock part)
    {
        var docs = part.Docs;
        var scores = part.Scores[..docs.Length];
        var (bits, sums, start) = (_bits, _sums, _start);
        for (var i = 0; i < docs.Length; i++)
        {
            var place = docs[i] - start;
            bits[place >> 6] |= 1UL << place;
            sums[place] = combination.Combine(sums[place], scores[i]);
        }

        for (var i = 0; _counts is not null && i < docs.Length; i++)
            _counts[docs[i] - start]++;
    }

    /// <summary>The first document of the window that has a sum and is not less than a document; <see cref="End"/> when none follows.</summary>
    public int Next(int from)
    {
        var place = Math.Max(0, from - _start);
        if (place >= End - _start)
            return End;
        var index = place >> 6;
        var word = _bits[index] & (ulong.MaxValue << (place & 63));
        while (word == 0)
        {
            if (++index == _bits.Length)
                return End;
            word = _bits[index];
        }

        return _start + (index << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>The sum of a document.</summary>
    public ref double Sum(int doc) => ref _sums[doc - _start];

    /// <summary>Takes a document out.</summary>
    public void Remove(int doc)
    {
        var place = doc - _start;
        _bits[place >> 6] &= ~(1UL << (place & 63));
        _sums[place] = 0;
        if (_counts is not null)
            _counts[place] = 0;
    }

    /// <summary>Takes all documents out.</summary>
    public void Clear()
    {
        for (var doc = Next(_start); doc < End; doc = Next(doc + 1))
            Remove(doc);
    }

    /// <summary>Moves documents out into a block until it is full, and drops those before a document.</summary>
    /// <returns>The first document that is left; <see cref="End"/> when none is.</returns>
    public int Drain(ScoreBlock block, int from)
    {
        var doc = Next(_start);
        while (doc < End && !block.IsFull)
        {
            var place = doc - _start;
            if (doc >= from && (_counts is null || _counts[place] >= minimumMatch))
                block.Add(doc, (float)_sums[place]);
            Remove(doc);
            doc = Next(doc + 1);
        }

        return doc;
    }
}
