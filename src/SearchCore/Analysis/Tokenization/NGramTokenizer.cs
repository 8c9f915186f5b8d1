using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Tokenization;

/// <summary>Makes every run of some characters of a text a word, one position after the other.</summary>
/// <remarks>Counts characters, not UTF-16 code units.</remarks>
public sealed class NGramTokenizer : Tokenizer
{
    private readonly int _minimum;
    private readonly int _maximum;
    private readonly bool _onlyFromStart;
    private int _start;
    private int _end;
    private int _size;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="minimum">The least length of a run, 1 or more.</param>
    /// <param name="maximum">The greatest length of a run, to <see cref="NGramFilter.GreatestSize"/>.</param>
    /// <param name="onlyFromStart">Whether only runs from the text's start are taken.</param>
    public NGramTokenizer(int minimum, int maximum, bool onlyFromStart = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, NGramFilter.GreatestSize);
        _minimum = minimum;
        _maximum = maximum;
        _onlyFromStart = onlyFromStart;
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        StartAt(0);
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        var text = Text.Span;
        while (_end < 0 || _size > _maximum)
        {
            if (_onlyFromStart || _start >= text.Length)
                return false;
            StartAt(_start + Surrogates.LengthAt(text, _start));
        }

        Token.Clear();
        Token.SetTerm(text[_start.._end]);
        Token.StartOffset = _start;
        Token.EndOffset = _end;
        Token.Type = TokenType.Word;
        _end = Surrogates.Advance(text, _end, 1);
        _size++;
        return true;
    }

    private void StartAt(int start)
    {
        _start = start;
        _size = _minimum;
        _end = Surrogates.Advance(Text.Span, start, _minimum);
    }
}
