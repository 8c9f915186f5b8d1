namespace SearchCore.Analysis.Transliteration;

/// <summary>A word of a text, kept while its neighbours are looked at. Used again and again.</summary>
internal sealed class NamePart
{
    private char[] _term = new char[32];
    private int _length;

    /// <summary>The word as the analyzer gave it.</summary>
    public ReadOnlySpan<char> Term => _term.AsSpan(0, _length);

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Whether there is a word.</summary>
    public bool IsSet => _length > 0;

    /// <summary>Takes the current word of a stream.</summary>
    /// <param name="token">The word.</param>
    public void Set(Token token)
    {
        if (_term.Length < token.Length)
            _term = new char[token.Length * 2];
        token.Term.CopyTo(_term);
        _length = token.Length;
        Start = token.StartOffset;
        End = token.EndOffset;
    }

    /// <summary>Forgets the word.</summary>
    public void Clear() => _length = 0;
}
