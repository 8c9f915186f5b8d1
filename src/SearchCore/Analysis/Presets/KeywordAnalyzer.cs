using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>The whole text as one word, unchanged: for ids, paths, tags.</summary>
public sealed class KeywordAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override string Fingerprint => "keyword";

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) => new KeywordTokenizer();
}
