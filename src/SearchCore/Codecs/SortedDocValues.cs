namespace SearchCore.Codecs;

/// <summary>One string of bytes per document of a segment, out of a sorted dictionary. Belongs to one thread.</summary>
public abstract class SortedDocValues : BinaryDocValues
{
    /// <summary>The number of different values.</summary>
    public abstract int ValueCount { get; }

    /// <summary>Which value a document has.</summary>
    /// <param name="doc">The document, from 0.</param>
    /// <returns>The value's place in the dictionary, from 0; -1 for a document that has none.</returns>
    public abstract int GetOrd(int doc);

    /// <summary>A value of the dictionary.</summary>
    /// <param name="ord">Its place, from 0.</param>
    /// <returns>The bytes, valid until the next call.</returns>
    public abstract ReadOnlySpan<byte> LookupOrd(int ord);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Get(int doc)
    {
        var ord = GetOrd(doc);
        return ord < 0 ? [] : LookupOrd(ord);
    }
}
