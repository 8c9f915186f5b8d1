using SearchCore.Search.Scorers;
using SearchCore.Util;

namespace SearchCore.Search.Caching;

/// <summary>Documents of a segment, as a list when they are few and as bits when they are many. Never changes.</summary>
internal sealed class CachedDocs
{
    private const int Overhead = 200;
    private readonly int[]? _list;
    private readonly BitSet? _bits;
    private readonly int _count;

    private CachedDocs(int[] list)
    {
        _list = list;
        _count = list.Length;
        Bytes = Overhead + ((long)list.Length * sizeof(int));
    }

    private CachedDocs(BitSet bits, int count)
    {
        _bits = bits;
        _count = count;
        Bytes = Overhead + (bits.Length / 8);
    }

    /// <summary>How much memory they take.</summary>
    public long Bytes { get; }

    /// <summary>How much memory documents of a segment may take at most.</summary>
    public static long MostBytes(int maxDoc) => Overhead + (maxDoc / 8);

    /// <summary>Walks a scorer to its end.</summary>
    /// <param name="scorer">The scorer; null for no documents.</param>
    /// <param name="maxDoc">How many documents the segment has.</param>
    public static CachedDocs Collect(Scorer? scorer, int maxDoc)
    {
        if (scorer is null)
            return new CachedDocs([]);
        var bits = new BitSet(maxDoc);
        var block = new ScoreBlock(needsScores: false);
        while (scorer.DocId < maxDoc)
        {
            block.Clear();
            scorer.FillBlock(block, Math.Max(0, scorer.DocId), maxDoc);
            bits.Set(block.Docs);
        }

        var count = bits.Cardinality();
        return count <= maxDoc / 32 ? new CachedDocs(ToList(bits, count)) : new CachedDocs(bits, count);
    }

    public DocIdSetIterator? GetIterator()
    {
        if (_count == 0)
            return null;
        return _list is not null ? new DocListIterator(_list) : new BitSetIterator(_bits!, _count);
    }

    private static int[] ToList(BitSet bits, int count)
    {
        var list = new int[count];
        var doc = -1;
        for (var i = 0; i < count; i++)
            list[i] = doc = bits.NextSetBit(doc + 1);
        return list;
    }
}
