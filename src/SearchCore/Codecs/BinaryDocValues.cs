namespace SearchCore.Codecs;

/// <summary>One string of bytes per document of a segment. Safe for many threads.</summary>
public abstract class BinaryDocValues
{
    /// <summary>The bytes of a document; empty for one that has none. They stay valid as long as the reader is open.</summary>
    /// <param name="doc">The document, from 0.</param>
    /// <returns>The bytes.</returns>
    public abstract ReadOnlySpan<byte> Get(int doc);
}
