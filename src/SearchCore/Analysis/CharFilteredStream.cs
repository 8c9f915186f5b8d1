namespace SearchCore.Analysis;

/// <summary>Runs a text through a <see cref="CharFilter"/> before a stream, and leads the words' offsets back to the original text.</summary>
public sealed class CharFilteredStream : TokenFilter
{
    private readonly CharFilter _filter;
    private readonly OffsetMap _offsets = new();
    private int _originalLength;

    /// <summary>Creates a stream.</summary>
    /// <param name="filter">Changes the text.</param>
    /// <param name="input">The stream that gets the changed text: a tokenizer, or another filtered stream.</param>
    public CharFilteredStream(CharFilter filter, TokenStream input)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _filter = filter;
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _offsets.Clear();
        _originalLength = text.Length;
        base.Reset(_filter.Filter(text, _offsets));
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        Correct();
        return true;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        Correct();
    }

    private void Correct()
    {
        // A careless filter must not make offsets that lie outside the text or run backwards.
        Token.StartOffset = Math.Clamp(_offsets.Correct(Token.StartOffset), 0, _originalLength);
        Token.EndOffset = Math.Clamp(_offsets.Correct(Token.EndOffset), Token.StartOffset, _originalLength);
    }
}
