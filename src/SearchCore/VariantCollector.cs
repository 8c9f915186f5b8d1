using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Search;

namespace SearchCore;

/// <summary>Lists the spellings in the index that were taken for the names of a query.</summary>
internal sealed class VariantCollector : QueryVisitor
{
    private readonly HashSet<NameQuery> _names = [];

    public override void VisitLeaf(Query query, string? field)
    {
        if (query is NameQuery name)
            _names.Add(name);
    }

    /// <summary>The spellings of all names seen, each once, the most alike first.</summary>
    public IReadOnlyList<NameVariant> Find(IndexReader reader)
    {
        var best = new Dictionary<(string, string), NameVariant>();
        foreach (var name in _names)
        {
            foreach (var variant in NameVariants.Find(reader, name))
            {
                var key = (variant.QueryText, variant.Spelling);
                // A spelling that several fields have counts by the field that has it most.
                if (!best.TryGetValue(key, out var known) || known.DocumentCount < variant.DocumentCount)
                    best[key] = variant;
            }
        }

        return [.. best.Values
            .OrderByDescending(variant => variant.Similarity)
            .ThenByDescending(variant => variant.DocumentCount)
            .ThenBy(variant => variant.Spelling, StringComparer.Ordinal)];
    }
}
