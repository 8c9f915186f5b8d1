using SearchCore.Search.Collectors;
using SearchCore.Search.Sorting;

namespace SearchCore.Search;

/// <content>Searches whose order is not only the score.</content>
public sealed partial class IndexSearcher
{
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
}
