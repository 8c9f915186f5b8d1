using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>Runs of letters, lower-case.</summary>
public sealed class SimpleAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override string Fingerprint => "letter+lowercase";

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) => new LowerCaseFilter(new LetterTokenizer());

    /// <inheritdoc/>
    public override string Normalize(string field, string text) => LowerCaseFilter.Lower(text);
}
