using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SearchCore.Index;
using SearchCore.Search.Caching;
using SearchCore.Search.Collectors;
using SearchCore.Search.Queries;
using SearchCore.Search.Similarities;

namespace SearchCore.Search;

/// <summary>Searches an index as its reader sees it. Safe for many threads; make one per reader and share it.</summary>
/// <remarks>The reader belongs to the caller. Each search holds it as long as it runs; after it was closed, searches throw.</remarks>
public sealed partial class IndexSearcher
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);

    /// <summary>Searches an index.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="similarity">The scoring model; BM25 when not given.</param>
    public IndexSearcher(IndexReader reader, Similarity? similarity = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Reader = reader;
        Similarity = similarity ?? new BM25Similarity();
    }

    /// <summary>The index.</summary>
    public IndexReader Reader { get; }

    /// <summary>The scoring model.</summary>
    public Similarity Similarity { get; }

    /// <summary>Keeps what <see cref="Occur.Filter"/> clauses find; null for no cache. Share one between the searchers of an index.</summary>
    public FilterCache? FilterCache { get; init; }

    /// <summary>How many clauses a <see cref="BooleanQuery"/>, and how many terms a group or a phrase's place may have; 1024 unless told otherwise.</summary>
    public int MaxClauseCount { get; init; } = 1024;

    /// <summary>Finds the best documents.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How; the ten best with an exact count when not given.</param>
    /// <param name="cancellationToken">Ends the search early, without a result.</param>
    /// <returns>The documents, best first, and how many there are.</returns>
    /// <exception cref="ObjectDisposedException">The reader was closed.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    /// <exception cref="Exceptions.LimitExceededException">The query has more than <see cref="MaxClauseCount"/> clauses.</exception>
    public TopDocs Search(Query query, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SearchOptions();
        var guard = new SearchGuard(options.TimeLimit, options.TimeProvider, cancellationToken);
        using var lease = new ReaderLease(Reader);
        var weight = CreateWeight(query, options.CountExactly ? ScoreMode.Complete : ScoreMode.TopScores);
        var found = options.MaxParallelism == 1 || Reader.Leaves.Count < 2
            ? SearchSerially(weight, options, guard)
            : SearchInParallel(weight, options, guard, cancellationToken);
        if (guard.IsTimedOut)
            return found with { TotalHits = found.TotalHits with { Relation = TotalHitsRelation.AtLeast }, TimedOut = true };
        return found.TotalHits.Relation == TotalHitsRelation.AtLeast && options.MinimumScore <= 0 && TryCount(weight) is { } count
            ? found with { TotalHits = new TotalHits(count, TotalHitsRelation.Exact) }
            : found;
    }

    /// <summary>Hands every document found to a collector, segment by segment.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="collector">Takes the documents.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <exception cref="ObjectDisposedException">The reader was closed.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public void Search(Query query, Collector collector, CancellationToken cancellationToken = default)
    {
        var guard = new SearchGuard(null, TimeProvider.System, cancellationToken);
        using var lease = new ReaderLease(Reader);
        var weight = CreateWeight(query, collector.ScoreMode);
        foreach (var leaf in Reader.Leaves)
            LeafSearch.Run(weight, leaf, collector, guard);
    }

    /// <summary>Counts the documents that match.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The exact count.</returns>
    /// <exception cref="ObjectDisposedException">The reader was closed.</exception>
    public long Count(Query query, CancellationToken cancellationToken = default)
    {
        var guard = new SearchGuard(null, TimeProvider.System, cancellationToken);
        using var lease = new ReaderLease(Reader);
        var weight = CreateWeight(query, ScoreMode.CompleteNoScores);
        var total = 0L;
        foreach (var leaf in Reader.Leaves)
        {
            var count = weight.Count(leaf);
            if (count >= 0)
            {
                total += count;
                continue;
            }

            var collector = new TotalHitCountCollector();
            LeafSearch.Run(weight, leaf, collector, guard);
            total += collector.Count;
        }

        return total;
    }

    /// <summary>Says how the score of a document comes about.</summary>
    /// <param name="query">What was looked for.</param>
    /// <param name="doc">The document's number in the whole index.</param>
    /// <returns>The explanation, whose value is the score; one without a match when the document does not match.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="ObjectDisposedException">The reader was closed.</exception>
    public Explanation Explain(Query query, int doc)
    {
        using var lease = new ReaderLease(Reader);
        var leaf = Reader.FindLeaf(doc);
        return CreateWeight(query, ScoreMode.Complete).Explain(leaf, doc - leaf.DocBase);
    }

    /// <summary>Finds out where in a document a query really matches, for highlighting. For many documents take a <see cref="MatchFinder"/>.</summary>
    /// <param name="query">What was looked for.</param>
    /// <param name="doc">The document's number in the whole index.</param>
    /// <returns>The places by field and position; empty when the document does not match.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="ObjectDisposedException">The reader was closed.</exception>
    public IReadOnlyList<Match> GetMatches(Query query, int doc)
    {
        using var lease = new ReaderLease(Reader);
        return new MatchFinder(this, query).Find(doc);
    }

    private TopDocs SearchSerially(Weight weight, SearchOptions options, SearchGuard guard)
    {
        var collector = new TopScoreCollector(options);
        foreach (var leaf in Reader.Leaves)
        {
            if (!LeafSearch.Run(weight, leaf, collector, guard))
                break;
        }

        return collector.GetTopDocs();
    }

    /// <summary>Large segments first, so that no thread is left with one at the end. Each has its own collector; they share what they know of the floor.</summary>
    private TopDocs SearchInParallel(Weight weight, SearchOptions options, SearchGuard guard, CancellationToken cancellationToken)
    {
        var floor = new SharedFloor();
        var collectors = Reader.Leaves.Select(_ => new TopScoreCollector(options, floor)).ToArray();
        RunInParallel(weight, collectors, options.MaxParallelism, guard, cancellationToken);
        return TopScoreCollector.Merge(collectors, options.Top);
    }

    private void RunInParallel(
        Weight weight, IReadOnlyList<Collector> collectors, int maxParallelism, SearchGuard guard, CancellationToken cancellationToken)
    {
        var leaves = Reader.Leaves.OrderByDescending(leaf => leaf.Reader.MaxDoc).ToArray();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancellationToken };
        try
        {
            Parallel.For(0, leaves.Length, parallel, i => LeafSearch.Run(weight, leaves[i], collectors[i], guard));
        }
        catch (AggregateException exceptions)
        {
            ExceptionDispatchInfo.Throw(exceptions.InnerExceptions[0]);
        }
    }

    private long? TryCount(Weight weight)
    {
        var total = 0L;
        foreach (var leaf in Reader.Leaves)
        {
            var count = weight.Count(leaf);
            if (count < 0)
                return null;
            total += count;
        }

        return total;
    }

    /// <summary>Holds a reader open.</summary>
    private readonly ref struct ReaderLease
    {
        private readonly IndexReader _reader;

        public ReaderLease(IndexReader reader)
        {
            if (!reader.TryAcquire())
                throw new ObjectDisposedException(nameof(IndexReader), "The index reader was closed; open a new one, or use a SearcherManager.");
            _reader = reader;
        }

        public void Dispose() => _reader.Release();
    }
}
