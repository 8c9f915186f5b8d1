using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore;

/// <summary>Makes a schema for an index that another Lucene wrote, from what its segments say of their fields.</summary>
internal static class ForeignSchema
{
    public static IndexSchema Guess(DirectoryReader reader)
    {
        var fields = new SortedDictionary<string, SchemaField>(StringComparer.Ordinal);
        foreach (var info in reader.Leaves.SelectMany(leaf => leaf.Reader.FieldInfos))
        {
            var hasWords = info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
            if (fields.TryGetValue(info.Name, out var known) && (known.Kind == SchemaFieldKind.Text || !hasWords))
                continue;
            var kind = hasWords ? SchemaFieldKind.Text : info.IsIndexed ? SchemaFieldKind.Keyword : SchemaFieldKind.Stored;
            fields[info.Name] = new SchemaField(info.Name, kind)
            {
                IsDefault = hasWords,
                Analyzer = AnalyzerNames.Standard,
                HasDocValues = kind == SchemaFieldKind.Keyword && info.DocValuesType is (DocValuesType.Sorted or DocValuesType.SortedSet),
            };
        }

        return new IndexSchema([.. fields.Values], validated: false);
    }
}
