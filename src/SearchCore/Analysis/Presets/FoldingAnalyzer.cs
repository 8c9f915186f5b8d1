using System.Globalization;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>The analyzer for texts in any language: Unicode words, without accents, lower-case, with the writing habits of Arabic and Cyrillic evened out.</summary>
public sealed class FoldingAnalyzer : Analyzer
{
    private readonly StopWords _stopWords;
    private readonly ArabicOrthography _arabic;
    private readonly CyrillicOrthography _cyrillic;

    // A chain for parts of words is kept for the next call; calls at the same time make their own.
    private TokenStream? _spare;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="stopWords">The words to leave out, in folded form; null for none.</param>
    /// <param name="arabic">What is evened out in Arabic script.</param>
    /// <param name="cyrillic">What is evened out in Cyrillic script.</param>
    public FoldingAnalyzer(
        StopWords? stopWords = null,
        ArabicOrthography arabic = ArabicOrthography.All,
        CyrillicOrthography cyrillic = CyrillicOrthography.Default)
    {
        _stopWords = stopWords ?? StopWords.None;
        _arabic = arabic;
        _cyrillic = cyrillic;
        Fingerprint = string.Create(
            CultureInfo.InvariantCulture,
            $"standard({StandardTokenizer.DefaultMaxTokenLength})+folding1+lowercase+arabic1({(int)arabic})+cyrillic1({(int)cyrillic})")
            + (_stopWords.Count == 0 ? "" : "+" + _stopWords.Fingerprint);
    }

    /// <inheritdoc/>
    public override string Fingerprint { get; }

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field)
    {
        var stream = Fold(new StandardTokenizer());
        return _stopWords.Count == 0 ? stream : new StopFilter(stream, _stopWords);
    }

    /// <inheritdoc/>
    public override string Normalize(string field, string text)
    {
        var stream = Interlocked.Exchange(ref _spare, null) ?? Fold(new KeywordTokenizer());
        stream.Reset(text.AsMemory());
        if (!stream.MoveNext())
            return text;
        var normal = stream.Token.Term;
        var result = normal.SequenceEqual(text) ? text : normal.ToString();
        _spare = stream;
        return result;
    }

    private TokenStream Fold(Tokenizer tokenizer)
    {
        // Accents go before the case: a Turkish İ without its dot is an I, which has a lower-case letter.
        TokenStream stream = new LowerCaseFilter(new AsciiFoldingFilter(tokenizer));
        if (_arabic != ArabicOrthography.None)
            stream = new ArabicOrthographyFilter(stream, _arabic);
        if (_cyrillic != CyrillicOrthography.None)
            stream = new CyrillicOrthographyFilter(stream, _cyrillic);
        return stream;
    }
}
