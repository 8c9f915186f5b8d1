namespace SearchCore.Codecs;

/// <summary>One 64-bit number per document of a segment: numeric doc values, and norms. Safe for many threads.</summary>
public abstract class NumericDocValues
{
    /// <summary>The number of a document; 0 for one that has none.</summary>
    /// <param name="doc">The document, from 0.</param>
    /// <returns>The number.</returns>
    public abstract long Get(int doc);

    /// <summary>The numbers as signed bytes, one per document, when they are kept that way: the usual form of norms.</summary>
    /// <param name="values">The bytes, valid as long as the segment's reader is open.</param>
    /// <returns>Whether they are kept that way.</returns>
    internal virtual bool TryGetBytes(out ReadOnlySpan<byte> values)
    {
        values = default;
        return false;
    }
}
