namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text at the word boundaries of Unicode (UAX #29), for nearly every language.</summary>
/// <remarks>
/// Gives the words of Lucene 4.8's StandardTokenizer: a word of a Southeast Asian script is a whole run (these scripts have no
/// spaces), an ideograph and a Hiragana letter are words of their own, a word that is too long is left out and counts as a gap.
/// </remarks>
public class StandardTokenizer : Tokenizer
{
    /// <summary>How long a word may be unless said otherwise, in UTF-16 code units.</summary>
    public const int DefaultMaxTokenLength = 255;

    private readonly int _maxTokenLength;
    private readonly bool _findsAddresses;
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

    private protected StandardTokenizer(int maxTokenLength, bool findsAddresses)
        : this(maxTokenLength)
    {
        _findsAddresses = findsAddresses;
    }

    /// <inheritdoc/>
    public sealed override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _position = 0;
        _skipped = 0;
        _noWordBefore = 0;
    }

    /// <inheritdoc/>
    public sealed override bool MoveNext()
    {
        _skipped = 0;
        var text = Text.Span;
        while (_position < text.Length)
        {
            var start = _position;
            if (_findsAddresses && TakeAddress(text, start))
                return true;
            if (WordBreakTable.IsNeverFirst(text[start]) || start < _noWordBefore && IsConnector(text[start]))
            {
                _position++;
                continue;
            }

            var end = WordBreakTable.FindWordEnd(text, start, out var type, out var looked);

            // A colon inside a word is one of a Swedish or Finnish ending, but in front of an address the end of a scheme (mailto).
            if (_findsAddresses && end > start && text[start..end].IndexOf(':') is > 0 and var colon)
                end = WordBreakTable.FindWordEnd(text[..(start + colon)], start, out type, out looked);
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

            Take(text, start, end, type);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public sealed override void End()
    {
        base.End();
        Token.PositionIncrement = _skipped;
    }

    /// <summary>Takes an address if one starts here that is not shorter than the word.</summary>
    private bool TakeAddress(ReadOnlySpan<char> text, int start)
    {
        var length = AddressMatcher.Find(text, start, out var type);
        if (length == 0 || length > _maxTokenLength || WordBreakTable.FindWordEnd(text, start, out _, out _) > start + length)
            return false;
        _position = start + length;
        Take(text, start, _position, type);
        return true;
    }

    private void Take(ReadOnlySpan<char> text, int start, int end, TokenType type)
    {
        Token.Clear();
        Token.SetTerm(text[start..end]);
        Token.StartOffset = start;
        Token.EndOffset = end;
        Token.Type = type;
        Token.PositionIncrement = _skipped + 1;
    }

    private static bool IsConnector(char letter) =>
        char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.ConnectorPunctuation;
}
