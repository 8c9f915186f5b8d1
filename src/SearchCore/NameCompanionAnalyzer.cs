using SearchCore.Analysis;
using SearchCore.Analysis.Transliteration;
using SearchCore.Names;

namespace SearchCore;

/// <summary>Turns the text of a field into the terms of its companion, so that the writer can treat the companion as any other field.</summary>
internal sealed class NameCompanionAnalyzer(string field, Analyzer analyzer, NameRules rules) : Analyzer
{
    // To be raised whenever names get other keys, so that an index with the old ones is noticed.
    private const int Version = 2;

    public override string Fingerprint { get; } = $"names({Version}{(rules.Fingerprint.Length > 0 ? "," : "")}{rules.Fingerprint},{analyzer.Fingerprint})";

    public override TokenStream CreateTokenStream(string companion) => NameCompanion.CreateTokenStream(field, analyzer, rules);
}
