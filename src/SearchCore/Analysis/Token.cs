namespace SearchCore.Analysis;

/// <summary>A word on its way from a text into the index: its letters, where it stood, and how it counts.</summary>
/// <remarks>One token is shared by all parts of a chain and used again for each word. Belongs to one thread.</remarks>
public sealed class Token
{
    private const int InitialCapacity = 32;
    private char[] _buffer = new char[InitialCapacity];
    private int _length;

    /// <summary>The word's letters; valid until the token changes.</summary>
    public ReadOnlySpan<char> Term => _buffer.AsSpan(0, _length);

    /// <summary>The word's letters, to be changed in place.</summary>
    public Span<char> MutableTerm => _buffer.AsSpan(0, _length);

    /// <summary>The number of UTF-16 code units in <see cref="Term"/>.</summary>
    public int Length => _length;

    /// <summary>How many positions this token stands after the one before it: 1 normally, 0 for one at the same place, more after a gap.</summary>
    public int PositionIncrement { get; set; } = 1;

    /// <summary>How many positions the token spans: 1 normally.</summary>
    public int PositionLength { get; set; } = 1;

    /// <summary>Where the word starts in the original text, in UTF-16 code units.</summary>
    public int StartOffset { get; set; }

    /// <summary>Where the word ends in the original text (behind its last code unit).</summary>
    public int EndOffset { get; set; }

    /// <summary>The kind of word.</summary>
    public TokenType Type { get; set; }

    /// <summary>Whether filters that change words (stemmers above all) must leave this one alone.</summary>
    public bool IsKeyword { get; set; }

    /// <summary>Bytes kept with the occurrence in the index; empty for none.</summary>
    public ReadOnlyMemory<byte> Payload { get; set; }

    /// <summary>Replaces the letters.</summary>
    /// <param name="term">The new letters, which are copied.</param>
    public void SetTerm(ReadOnlySpan<char> term)
    {
        // The new letters may be a part of the old ones, so the old buffer has to live until they are copied.
        var target = term.Length <= _buffer.Length ? _buffer : new char[Math.Max(term.Length, _buffer.Length * 2)];
        term.CopyTo(target);
        _buffer = target;
        _length = term.Length;
    }

    /// <summary>Makes the word shorter, or longer with unspecified letters at its end that the caller writes next.</summary>
    /// <param name="length">The new number of code units.</param>
    /// <returns>The letters, to be changed in place.</returns>
    public Span<char> Resize(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(length, _buffer.Length * 2));
        _length = length;
        return MutableTerm;
    }

    /// <summary>Back to an empty word with increment and length 1.</summary>
    public void Clear()
    {
        _length = 0;
        PositionIncrement = 1;
        PositionLength = 1;
        StartOffset = 0;
        EndOffset = 0;
        Type = TokenType.Alphanumeric;
        IsKeyword = false;
        Payload = default;
    }

    /// <summary>Takes everything over from another token.</summary>
    /// <param name="other">The token to copy.</param>
    public void CopyFrom(Token other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SetTerm(other.Term);
        PositionIncrement = other.PositionIncrement;
        PositionLength = other.PositionLength;
        StartOffset = other.StartOffset;
        EndOffset = other.EndOffset;
        Type = other.Type;
        IsKeyword = other.IsKeyword;
        Payload = other.Payload;
    }

    /// <summary>The word's letters as a string.</summary>
    public override string ToString() => Term.ToString();
}
