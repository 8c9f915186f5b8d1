namespace SearchCore.Analysis.Transliteration;

/// <summary>
/// Turns a text's words into the terms of its companion field: for each word that may be a name, and each pair of neighbours that
/// others may write as one word, its keys with the spelling as the ordinary field has it.
/// </summary>
/// <remarks>
/// The words come from the ordinary field's own analyzer, so that a spelling found in the companion field is a term of the ordinary
/// one. Keys are made from the letters as written, before accents are folded.
/// </remarks>
internal sealed class NameTermStream : TokenFilter
{
    private const int MaxKeys = 4;
    private readonly SoundLattice _lattice = new();
    private readonly NameKeyBuilder _keyBuilder = new();
    private readonly ulong[] _keys = new ulong[MaxKeys];
    private readonly NamePart _name = new();
    private readonly NamePart _article = new();
    private readonly NamePart _current = new();
    private char[] _spelling = new char[NameTerm.MaxSpellingLength];
    private int _spellingLength;
    private int _keyCount;
    private int _nextKey;
    private bool _pairDue;
    private bool _textHasCapitals;
    private ReadOnlyMemory<char> _text;

    /// <summary>Creates a stream.</summary>
    /// <param name="input">The ordinary field's words.</param>
    public NameTermStream(TokenStream input)
        : base(input)
    {
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _text = text;
        _name.Clear();
        _article.Clear();
        _current.Clear();
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
                WriteToken();
                return true;
            }

            if (_pairDue)
            {
                _pairDue = false;
                PreparePair();
                _article.Clear();
                _name.Set(Token, _current);
                continue;
            }

            if (!Input.MoveNext())
                return false;
            ReadWord();
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
        var end = Token.EndOffset;
        if (Token.Length == 0 || Token.Length > NameTerm.MaxSpellingLength || end > text.Length || start >= end)
            return;
        var word = text[start..end];
        if (NameWordRules.MayBeArticle(word) && _name.IsSet && !_article.IsSet && NameWordRules.AreNeighbours(text[_name.End..start]))
        {
            _article.Set(Token);
            return;
        }

        if (!NameWordRules.MayBeName(word, _textHasCapitals))
        {
            _name.Clear();
            _article.Clear();
            return;
        }

        _current.Set(Token);
        _current.Term.CopyTo(_spelling);
        _spellingLength = _current.Term.Length;
        PrepareKeys(word);
        _pairDue = true;
    }
}
