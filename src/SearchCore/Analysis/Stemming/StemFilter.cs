namespace SearchCore.Analysis.Stemming;

/// <summary>Replaces words by their stems. Leaves alone what is marked as a keyword.</summary>
public sealed class StemFilter : TokenFilter
{
    private readonly Stemmer _stemmer;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="stemmer">The stemmer.</param>
    public StemFilter(TokenStream input, Stemmer stemmer)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(stemmer);
        _stemmer = stemmer;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (Token.IsKeyword)
            return true;
        var length = Token.Length;
        var word = new StemWord(Token.Resize(length + StemWord.SpareLetters), length);
        _stemmer.Stem(ref word);
        Token.Resize(word.Length);
        return true;
    }
}
