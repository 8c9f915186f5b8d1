namespace SearchCore.Codecs;

/// <summary>A set of strings of bytes per document of a segment, out of a sorted dictionary. Belongs to one thread.</summary>
public abstract class SortedSetDocValues
{
    /// <summary>What <see cref="NextOrd"/> gives after a document's last value.</summary>
    public const long NoMoreOrds = -1;

    /// <summary>The number of different values.</summary>
    public abstract long ValueCount { get; }

    /// <summary>Starts on the values of a document.</summary>
    /// <param name="doc">The document, from 0.</param>
    public abstract void SetDocument(int doc);

    /// <summary>The next value of the document.</summary>
    /// <returns>The value's place in the dictionary, ascending; <see cref="NoMoreOrds"/> after the last.</returns>
    public abstract long NextOrd();

    /// <summary>A value of the dictionary.</summary>
    /// <param name="ord">Its place, from 0.</param>
    /// <returns>The bytes, valid until the next call.</returns>
    public abstract ReadOnlySpan<byte> LookupOrd(long ord);
}
