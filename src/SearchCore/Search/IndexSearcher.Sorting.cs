using System.Collections.Concurrent;
using SearchCore.Search.Collectors;
using SearchCore.Search.Facets;
using SearchCore.Search.Sorting;

namespace SearchCore.Search;

/// <content>Searches in another order than the score's, and what counting and grouping need.</content>
public sealed partial class IndexSearcher
{
    private readonly ConcurrentDictionary<string, GlobalOrdinals> _ordinals = new(StringComparer.Ordinal);

    /// <summary>Finds the first documents in an order.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="sort">The order, and after which document to begin.</param>
    /// <param name="options">How; the first ten with an exact count when not given. <see cref="SearchOptions.After"/> is not for sorted searches.</param>
    /// <param name="cancellationToken">Ends the search early, without a result.</param>
    /// <returns>The documents in order, and how many there are.</returns>
    /// <exception cref="ArgumentException">The document to begin after was found in another order.</exception>
    /// <inheritdoc cref="Search(Query, SearchOptions?, CancellationToken)" path="/exception"/>
    public TopFieldDocs Search(Query query, Sort sort, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sort);
        options ??= new SearchOptions();
        if (options.After is not null)
            throw new ArgumentException($"A sorted search goes on after {nameof(Sort)}.{nameof(Sort.After)}.", nameof(options));
        var guard = new SearchGuard(options.TimeLimit, options.TimeProvider, cancellationToken);
        using var lease = new ReaderLease(Reader);
        var collector = new TopFieldCollector(sort, options);
        var weight = CreateWeight(query, collector.ScoreMode);
        TopFieldDocs found;
        if (options.MaxParallelism == 1 || Reader.Leaves.Count < 2)
        {
            foreach (var leaf in Reader.Leaves)
            {
                if (!LeafSearch.Run(weight, leaf, collector, guard))
                    break;
            }

            found = collector.GetTopDocs();
        }
        else
        {
            var collectors = Reader.Leaves.Select(_ => new TopFieldCollector(sort, options)).ToArray();
            RunInParallel(weight, collectors, options.MaxParallelism, guard, cancellationToken);
            found = TopFieldCollector.Merge(collectors, sort, options.Top);
        }

        return guard.IsTimedOut
            ? found with { TotalHits = found.TotalHits with { Relation = TotalHitsRelation.AtLeast }, TimedOut = true }
            : found;
    }

    /// <summary>Hands every document found to a collector.</summary>
    /// <returns>Whether the search came to its end; false when its time was up.</returns>
    internal bool Collect(Query query, Collector collector, SearchGuard guard)
    {
        using var lease = new ReaderLease(Reader);
        var weight = CreateWeight(query, collector.ScoreMode);
        return Reader.Leaves.All(leaf => LeafSearch.Run(weight, leaf, collector, guard));
    }

    /// <summary>The strings of a field over the whole index; made when first asked for.</summary>
    internal GlobalOrdinals GetGlobalOrdinals(string field)
    {
        if (_ordinals.TryGetValue(field, out var ordinals))
            return ordinals;
        using var lease = new ReaderLease(Reader);
        return _ordinals.GetOrAdd(field, name => new GlobalOrdinals(Reader, name));
    }
}
