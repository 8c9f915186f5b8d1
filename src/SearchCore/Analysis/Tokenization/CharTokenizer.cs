using System.Text;

namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text into runs of characters of one kind.</summary>
/// <remarks>A run over <see cref="MaxTokenLength"/> is cut into pieces, as Lucene 4.8 does.</remarks>
public abstract class CharTokenizer : Tokenizer
{
    /// <summary>How long a word may get, in UTF-16 code units, before it is cut.</summary>
    public const int MaxTokenLength = 255;

    private int _position;

    /// <inheritdoc/>
    public sealed override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _position = 0;
    }

    /// <inheritdoc/>
    public sealed override bool MoveNext()
    {
        var text = Text.Span;
        var start = _position;
        while (start < text.Length && !IsTokenChar(text, start, out var length))
            start += length;
        var end = start;
        while (end < text.Length && end - start < MaxTokenLength && IsTokenChar(text, end, out var length))
            end += length;
        _position = end;
        if (start == end)
            return false;

        Token.Clear();
        Token.SetTerm(text[start..end]);
        Normalize(Token.MutableTerm);
        Token.StartOffset = start;
        Token.EndOffset = end;
        Token.Type = TokenType.Word;
        return true;
    }

    /// <summary>Whether a character belongs to a word.</summary>
    /// <param name="character">The character; U+FFFD for half a surrogate pair.</param>
    /// <returns>True when it does.</returns>
    protected abstract bool IsTokenChar(Rune character);

    /// <summary>Changes the letters of a word, one for one.</summary>
    private protected virtual void Normalize(Span<char> letters)
    {
    }

    private bool IsTokenChar(ReadOnlySpan<char> text, int index, out int length)
    {
        Rune.DecodeFromUtf16(text[index..], out var character, out length);
        return IsTokenChar(character);
    }
}
