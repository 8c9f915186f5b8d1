namespace SearchCore.Analysis.Transliteration;

/// <summary>
/// Turns a text's words into the terms of its companion field: for each word that may be a name, and each pair of neighbours that
/// others may write as one word, its keys with the spelling as the ordinary field has it.
/// </summary>
/// <remarks>
/// The words come from the ordinary field's own analyzer, so that a spelling found in the companion field is a term of the ordinary
/// one. Keys are made from the letters as written, before accents are folded.
/// </remarks>
/// <param name="input">The ordinary field's words.</param>
/// <param name="rules">By which rules names are read; null for all.</param>
internal sealed class NameTermStream(TokenStream input, NameRules? rules = null) : TokenFilter(input)
{
    private const int MaxKeys = 6;
    private readonly SoundLattice _lattice = new(rules);
    private readonly NameKeyBuilder _keyBuilder = new();
    private readonly ulong[] _keys = new ulong[MaxKeys];
    private readonly NamePart _article = new();
    private readonly char[] _spelling = new char[NameTerm.MaxSpellingLength];
    private NamePart _previous = new();
    private NamePart _current = new();
    private int _spellingLength;
    private int _keyCount;
    private int _nextKey;
    private int _keyedStart;
    private int _keyedEnd;
    private bool _pairDue;
    private bool _textHasCapitals;
    private ReadOnlyMemory<char> _text;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _text = text;
        _previous.Clear();
        _article.Clear();
        _keyCount = 0;
        _nextKey = 0;
        _pairDue = false;
        _textHasCapitals = HasCapitals(text.Span);
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (true)
        {
            if (_nextKey < _keyCount)
            {
                NameTerm.Write(Token, _keys[_nextKey++], _spelling.AsSpan(0, _spellingLength));
                Token.StartOffset = _keyedStart;
                Token.EndOffset = _keyedEnd;
                Token.PositionIncrement = 1;
                return true;
            }

            if (_pairDue)
                PreparePair();
            else if (Input.MoveNext())
                ReadWord();
            else
                return false;
        }
    }

    private static bool HasCapitals(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsUpper(letter))
                return true;
        }

        return false;
    }

    private void ReadWord()
    {
        var text = _text.Span;
        var start = Token.StartOffset;
        var end = Math.Min(Token.EndOffset, text.Length);
        if (start >= end)
            return;
        var word = text[start..end];
        if (_previous.IsSet && !_article.IsSet && NameWordRules.MayBeArticle(word) && NameWordRules.AreNeighbours(text[_previous.End..start]))
        {
            _article.Set(Token);
            return;
        }

        if (Token.Length is 0 or > NameTerm.MaxSpellingLength || !NameWordRules.MayBeName(word, _textHasCapitals))
        {
            _previous.Clear();
            _article.Clear();
            return;
        }

        _current.Set(Token);
        _spellingLength = 0;
        Append(_current);
        PrepareKeys(start, end);
        _pairDue = true;
    }

    /// <summary>Prepares the name that the word makes with the one before it, if it does, and goes on to the next word.</summary>
    private void PreparePair()
    {
        _pairDue = false;
        if (_previous.IsSet && IsPair())
        {
            _spellingLength = 0;
            Append(_previous);
            if (_article.IsSet)
                Append(_article);
            Append(_current);
            PrepareKeys(_previous.Start, _current.End);
        }

        _article.Clear();
        (_previous, _current) = (_current, _previous);
    }

    private bool IsPair()
    {
        var text = _text.Span;
        var lastEnd = _article.IsSet ? _article.End : _previous.End;
        if (_current.Start < lastEnd || !NameWordRules.AreNeighbours(text[lastEnd.._current.Start]))
            return false;
        var length = _previous.Term.Length + _current.Term.Length + (_article.IsSet ? _article.Term.Length + 1 : 0) + 1;
        return length <= NameTerm.MaxSpellingLength && NameWordRules.MayBeJoined(
            text[_previous.Start.._previous.End], text[_previous.End.._current.Start], text[_current.Start.._current.End]);
    }

    private void PrepareKeys(int start, int end)
    {
        _lattice.Read(_text.Span[start..end]);
        _keyCount = _lattice.Length == 0 ? 0 : _keyBuilder.Store(_lattice, _keys);
        _nextKey = 0;
        _keyedStart = start;
        _keyedEnd = end;
    }

    private void Append(NamePart part)
    {
        if (_spellingLength > 0)
            _spelling[_spellingLength++] = NameTerm.WordSeparator;
        part.Term.CopyTo(_spelling.AsSpan(_spellingLength));
        _spellingLength += part.Term.Length;
    }
}
