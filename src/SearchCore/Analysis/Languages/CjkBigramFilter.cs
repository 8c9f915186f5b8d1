using System.Text;

namespace SearchCore.Analysis.Languages;

/// <summary>Makes words of two characters each out of Chinese, Japanese and Korean text, which has no spaces between its words.</summary>
/// <remarks>Two characters that do not touch make no word; a character that stands alone is a word by itself. Takes the words of the standard tokenizer.</remarks>
/// <param name="input">The stream whose words it takes.</param>
public sealed class CjkBigramFilter(TokenStream input) : TokenFilter(input)
{
    private readonly List<(Rune Character, int Start, int End)> _characters = [];
    private readonly Token _next = new();
    private int _index;
    private bool _hasNext;
    private bool _wasPaired;
    private int _increment;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _characters.Clear();
        _index = 0;
        _hasNext = false;
        _wasPaired = false;
        _increment = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (true)
        {
            if (_index + 1 < _characters.Count)
            {
                Give(_characters[_index], _characters[_index + 1]);
                _index++;
                _wasPaired = true;
                return true;
            }

            // The last of a run is a word only if it was in none before.
            if (_index < _characters.Count && !_wasPaired)
            {
                Give(_characters[_index], null);
                _index++;
                return true;
            }

            _characters.Clear();
            _index = 0;
            _wasPaired = false;
            if (!_hasNext && !Input.MoveNext())
                return false;
            if (!IsCjk(Token.Type) && !_hasNext)
                return true;
            if (_hasNext)
                Token.CopyFrom(_next);
            _hasNext = false;
            if (!IsCjk(Token.Type))
                return true;
            ReadRun();
        }
    }

    private static bool IsCjk(TokenType type) => type is TokenType.Ideographic or TokenType.Hiragana or TokenType.Katakana or TokenType.Hangul;

    /// <summary>Collects the words that touch the current one; keeps the one that does not.</summary>
    private void ReadRun()
    {
        _increment = Token.PositionIncrement;
        Collect();
        while (Input.MoveNext())
        {
            if (!IsCjk(Token.Type) || Token.StartOffset != _characters[^1].End || Token.PositionIncrement != 1)
            {
                _next.CopyFrom(Token);
                _hasNext = true;
                return;
            }

            Collect();
        }
    }

    private void Collect()
    {
        // Where characters were joined or taken out of the word before, only the whole word's offsets are known.
        var offset = Token.StartOffset;
        var isWhole = Token.EndOffset - Token.StartOffset != Token.Length;
        foreach (var character in Token.Term.EnumerateRunes())
        {
            var end = offset + character.Utf16SequenceLength;
            _characters.Add(isWhole ? (character, Token.StartOffset, Token.EndOffset) : (character, offset, end));
            offset = end;
        }
    }

    private void Give((Rune Character, int Start, int End) first, (Rune Character, int Start, int End)? second)
    {
        Token.Clear();
        Span<char> letters = stackalloc char[4];
        var length = first.Character.EncodeToUtf16(letters);
        if (second is { } other)
            length += other.Character.EncodeToUtf16(letters[length..]);
        Token.SetTerm(letters[..length]);
        Token.StartOffset = first.Start;
        Token.EndOffset = (second ?? first).End;
        Token.Type = second is null ? TokenType.CjkSingle : TokenType.CjkBigram;
        Token.PositionIncrement = _index == 0 ? _increment : 1;
    }
}
