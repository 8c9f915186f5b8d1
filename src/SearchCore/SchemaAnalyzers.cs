using SearchCore.Analysis;
using SearchCore.Analysis.Presets;
using SearchCore.Names;

namespace SearchCore;

/// <summary>Knows analyzers by their names in a schema, and puts together the one for a whole schema.</summary>
internal static class SchemaAnalyzers
{
    private static readonly Dictionary<string, Analyzer> ByName = new(StringComparer.Ordinal)
    {
        [AnalyzerNames.Folding] = new FoldingAnalyzer(),
        [AnalyzerNames.Standard] = new StandardAnalyzer(),
        [AnalyzerNames.Whitespace] = new WhitespaceAnalyzer(),
        [AnalyzerNames.Keyword] = new KeywordAnalyzer(),
    };

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static PerFieldAnalyzer Create(IndexSchema schema)
    {
        var fields = new Dictionary<string, Analyzer>(StringComparer.Ordinal);
        foreach (var info in schema.Fields)
        {
            if (info.Kind != SchemaFieldKind.Text)
                continue;
            var analyzer = ByName[info.Analyzer];
            fields[info.Name] = analyzer;
            if (info.HasNames)
                fields[NameCompanion.FieldName(info.Name)] = new NameCompanionAnalyzer(info.Name, analyzer, info.NameOptions.Rules);
        }

        return new PerFieldAnalyzer(ByName[AnalyzerNames.Keyword], fields);
    }
}
