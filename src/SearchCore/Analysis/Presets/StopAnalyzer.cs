using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>Runs of letters, lower-case, without stop words.</summary>
/// <param name="stopWords">The words to leave out; null for <see cref="StopWords.English"/>.</param>
public sealed class StopAnalyzer(StopWords? stopWords = null) : Analyzer
{
    private readonly StopWords _stopWords = stopWords ?? StopWords.English;

    /// <inheritdoc/>
    public override string Fingerprint => "letter+lowercase+" + _stopWords.Fingerprint;

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) =>
        new StopFilter(new LowerCaseFilter(new LetterTokenizer()), _stopWords);

    /// <inheritdoc/>
    public override string Normalize(string field, string text) => LowerCaseFilter.Lower(text);
}
