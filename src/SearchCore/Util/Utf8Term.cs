using System.Text;

namespace SearchCore.Util;

/// <summary>The bytes of an indexed term, nearly always UTF-8 text; ordered as the index orders terms, by unsigned bytes.</summary>
/// <remarks>Lucene's name for this is BytesRef. The bytes are not copied: whoever makes a term must not change them afterwards.</remarks>
/// <param name="bytes">The term's bytes.</param>
public readonly struct Utf8Term(ReadOnlyMemory<byte> bytes) : IEquatable<Utf8Term>, IComparable<Utf8Term>
{
    /// <summary>Makes a term from text.</summary>
    /// <param name="text">The text; an unpaired surrogate becomes U+FFFD.</param>
    public Utf8Term(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The term's bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The term's bytes as a span.</summary>
    public ReadOnlySpan<byte> Span => Bytes.Span;

    /// <summary>Whether two terms have the same bytes.</summary>
    public static bool operator ==(Utf8Term left, Utf8Term right) => left.Equals(right);

    /// <summary>Whether two terms differ.</summary>
    public static bool operator !=(Utf8Term left, Utf8Term right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in the index.</summary>
    public static bool operator <(Utf8Term left, Utf8Term right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in the index.</summary>
    public static bool operator >(Utf8Term left, Utf8Term right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/> in the index.</summary>
    public static bool operator <=(Utf8Term left, Utf8Term right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/> in the index.</summary>
    public static bool operator >=(Utf8Term left, Utf8Term right) => left.CompareTo(right) >= 0;

    /// <summary>A copy of bytes that may change later, as a term.</summary>
    /// <param name="bytes">The bytes to copy.</param>
    /// <returns>The term.</returns>
    public static Utf8Term CopyOf(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <inheritdoc/>
    public int CompareTo(Utf8Term other) => Span.SequenceCompareTo(other.Span);

    /// <inheritdoc/>
    public bool Equals(Utf8Term other) => Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Utf8Term other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The term as text; bytes that are not UTF-8 show as U+FFFD.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Span);
}
