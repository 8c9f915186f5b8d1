using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>As <see cref="StandardAnalyzer"/>, with web and mail addresses as words; without stop words.</summary>
/// <param name="stopWords">The words to leave out; null for <see cref="StopWords.English"/>.</param>
public sealed class UrlEmailAnalyzer(StopWords? stopWords = null) : Analyzer
{
    private readonly StopWords _stopWords = stopWords ?? StopWords.English;

    /// <inheritdoc/>
    public override string Fingerprint => "url-email(255)+lowercase+" + _stopWords.Fingerprint;

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) =>
        new StopFilter(new LowerCaseFilter(new UrlEmailTokenizer()), _stopWords);

    /// <inheritdoc/>
    public override string Normalize(string field, string text) => LowerCaseFilter.Lower(text);
}
