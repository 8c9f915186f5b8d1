using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>Whatever stands between white space, unchanged.</summary>
public sealed class WhitespaceAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override string Fingerprint => "whitespace";

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) => new WhitespaceTokenizer();
}
