namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text as Lucene's tokenizer did before version 3.1: for European languages, with e-mail addresses, host names and acronyms as words.</summary>
/// <remarks>Gives the words of Lucene 4.8's ClassicTokenizer. Characters beyond the Basic Multilingual Plane belong to no word.</remarks>
public sealed class ClassicTokenizer : Tokenizer
{
    // A text of letters joined by dashes might be an address, as far as the eye reaches; from each letter again.
    private const int LeastLook = 256;

    private readonly int _maxTokenLength;
    private readonly int _furthestLook;
    private int _position;
    private int _skipped;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="maxTokenLength">How long a word may be, in UTF-16 code units, 1 or more; longer ones are left out.</param>
    public ClassicTokenizer(int maxTokenLength = StandardTokenizer.DefaultMaxTokenLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTokenLength, 1);
        _maxTokenLength = maxTokenLength;
        _furthestLook = Math.Max(LeastLook, maxTokenLength < int.MaxValue ? maxTokenLength + 1 : maxTokenLength);
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _position = 0;
        _skipped = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        _skipped = 0;
        var text = Text.Span;
        while (_position < text.Length)
        {
            var start = _position;
            var length = ClassicWordTable.FindWord(text.Slice(start, Math.Min(_furthestLook, text.Length - start)), out var type);
            if (length == 0)
            {
                _position++;
                continue;
            }

            _position += length;
            if (length > _maxTokenLength)
            {
                _skipped++;
                continue;
            }

            // What looks like an acronym of more than single letters is a host at the end of a sentence. The place keeps the dot, as in Lucene.
            if (type == TokenType.Word)
            {
                type = TokenType.Host;
                length--;
            }

            Token.Clear();
            Token.SetTerm(text.Slice(start, length));
            Token.StartOffset = start;
            Token.EndOffset = _position;
            Token.Type = type;
            Token.PositionIncrement = _skipped + 1;
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        Token.PositionIncrement = _skipped;
    }
}
