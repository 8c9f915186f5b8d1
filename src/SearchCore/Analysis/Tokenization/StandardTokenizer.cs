namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text at the word boundaries of Unicode (UAX #29), for nearly every language.</summary>
/// <remarks>
/// Gives the words of Lucene 4.8's StandardTokenizer: a word of a Southeast Asian script is a whole run (these scripts have no
/// spaces), an ideograph and a Hiragana letter are words of their own, a word that is too long is left out and counts as a gap.
/// </remarks>
public sealed class StandardTokenizer : Tokenizer
{
    /// <summary>How long a word may be unless said otherwise, in UTF-16 code units.</summary>
    public const int DefaultMaxTokenLength = 255;

    private readonly int _maxTokenLength;
    private int _position;
    private int _skipped;

    // Connectors (underscores and the like) start a word only if a letter follows. When none does, the machine looked at the
    // whole run in vain, and would do so again from each of them: a text of underscores would take quadratic time.
    private int _noWordBefore;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="maxTokenLength">How long a word may be, in UTF-16 code units, 1 or more; longer ones are left out.</param>
    public StandardTokenizer(int maxTokenLength = DefaultMaxTokenLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTokenLength, 1);
        _maxTokenLength = maxTokenLength;
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _position = 0;
        _skipped = 0;
        _noWordBefore = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        _skipped = 0;
        var text = Text.Span;
        while (_position < text.Length)
        {
            var start = _position;
            if (WordBreakTable.IsNeverFirst(text[start]) || start < _noWordBefore && IsConnector(text[start]))
            {
                _position++;
                continue;
            }

            var end = WordBreakTable.FindWordEnd(text, start, out var type, out var looked);
            if (end < 0)
            {
                _noWordBefore = Math.Max(_noWordBefore, looked);
                _position += char.IsSurrogatePair(text[start], start + 1 < text.Length ? text[start + 1] : '\0') ? 2 : 1;
                continue;
            }

            _position = end;
            if (end - start > _maxTokenLength)
            {
                _skipped++;
                continue;
            }

            Token.Clear();
            Token.SetTerm(text[start..end]);
            Token.StartOffset = start;
            Token.EndOffset = end;
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

    private static bool IsConnector(char letter) =>
        char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.ConnectorPunctuation;
}
