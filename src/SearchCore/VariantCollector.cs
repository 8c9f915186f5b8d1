using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore;

/// <summary>Lists the spellings in the index that were taken for the names of a query. Is to be shown the rewritten query, which knows them.</summary>
internal sealed class VariantCollector : QueryVisitor
{
    private readonly HashSet<ResolvedNameQuery> _names = [];

    public override QueryVisitor? Enter(Occur occur, Query parent)
    {
        if (parent is ResolvedNameQuery name)
            _names.Add(name);
        return base.Enter(occur, parent);
    }

    /// <summary>The spellings of all names seen, each once, the most alike first.</summary>
    public IReadOnlyList<NameVariant> List()
    {
        var best = new Dictionary<(string, string), NameVariant>();
        foreach (var name in _names)
        {
            foreach (var variant in NameVariants.List(name))
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
