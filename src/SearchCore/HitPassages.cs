using SearchCore.Codecs;
using SearchCore.Highlighting;
using SearchCore.Search;

namespace SearchCore;

/// <summary>Makes the passages of a hit, for every stored text of the schema.</summary>
internal sealed class HitPassages(IndexSchema schema, Highlighter highlighter, HighlightOptions options)
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Passage>> None { get; } =
        new Dictionary<string, IReadOnlyList<Passage>>(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyList<Passage>> Create(IReadOnlyList<Match> matches, SearchDocument document)
    {
        var byField = new Dictionary<string, IReadOnlyList<Passage>>(StringComparer.Ordinal);
        foreach (var info in schema.Fields)
        {
            if (info is not { Kind: SchemaFieldKind.Text, IsStored: true })
                continue;
            var texts = document.GetAll(info.Name)
                .Where(value => value.Kind == StoredValueKind.String)
                .Select(value => value.AsString())
                .ToList();
            if (texts.Count > 0)
                byField[info.Name] = highlighter.Highlight(info.Name, texts, matches, options);
        }

        return byField;
    }
}
