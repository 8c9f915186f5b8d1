using SearchCore.Analysis;
using SearchCore.Analysis.Composition;
using SearchCore.Analysis.Presets;
using SearchCore.Names;

namespace SearchCore;

/// <summary>Knows analyzers by their names in a schema, and puts together the one for a whole schema.</summary>
internal static class SchemaAnalyzers
{
    /// <summary>Finds an analyzer by its name, or makes it of its configuration.</summary>
    public static Analyzer Get(string nameOrConfiguration) => AnalyzerRegistry.Shared.Get(nameOrConfiguration);

    /// <summary>The analyzer for what is indexed.</summary>
    public static PerFieldAnalyzer Create(IndexSchema schema) => Create(schema, info => info.Analyzer);

    /// <summary>The analyzer for queries.</summary>
    public static PerFieldAnalyzer CreateForQueries(IndexSchema schema) => Create(schema, info => info.SearchAnalyzer ?? info.Analyzer);

    private static PerFieldAnalyzer Create(IndexSchema schema, Func<SchemaField, string> choose)
    {
        var fields = new Dictionary<string, Analyzer>(StringComparer.Ordinal);
        foreach (var info in schema.Fields)
        {
            if (info.Kind != SchemaFieldKind.Text)
                continue;
            var analyzer = Get(choose(info));
            fields[info.Name] = analyzer;
            if (info.HasNames)
                fields[NameCompanion.FieldName(info.Name)] = new NameCompanionAnalyzer(info.Name, analyzer, info.NameOptions.Rules);
        }

        return new PerFieldAnalyzer(Get(AnalyzerNames.Keyword), fields);
    }
}
