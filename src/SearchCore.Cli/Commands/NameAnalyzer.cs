using SearchCore.Analysis;
using SearchCore.Names;

namespace SearchCore.Cli.Commands;

/// <summary>Gives the terms that an index keeps of a text in its field for names.</summary>
internal sealed class NameAnalyzer(Analyzer analyzer) : Analyzer
{
    public override string Fingerprint => "names+" + analyzer.Fingerprint;

    public override TokenStream CreateTokenStream(string field) => NameCompanion.CreateTokenStream(field, analyzer);
}
