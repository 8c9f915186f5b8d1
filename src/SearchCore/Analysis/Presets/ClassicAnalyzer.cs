using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>The words of Lucene's tokenizer before version 3.1, lower-case, without stop words.</summary>
/// <param name="stopWords">The words to leave out; null for <see cref="StopWords.English"/>.</param>
public sealed class ClassicAnalyzer(StopWords? stopWords = null) : Analyzer
{
    private readonly StopWords _stopWords = stopWords ?? StopWords.English;

    /// <inheritdoc/>
    public override string Fingerprint => "classic(255)+classic+lowercase+" + _stopWords.Fingerprint;

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) =>
        new StopFilter(new LowerCaseFilter(new ClassicFilter(new ClassicTokenizer())), _stopWords);

    /// <inheritdoc/>
    public override string Normalize(string field, string text) => LowerCaseFilter.Lower(text);
}
