using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Search.Caching;
using SearchCore.Search.Queries;
using SearchCore.Search.Weights;

namespace SearchCore.Search;

/// <content>What queries ask a searcher for when they make their weights.</content>
public sealed partial class IndexSearcher
{
    /// <summary>Makes a query ready for one search.</summary>
    /// <param name="query">The query.</param>
    /// <param name="scoreMode">What the search needs.</param>
    /// <returns>The weight, normalized as the similarity wants it.</returns>
    public Weight CreateWeight(Query query, ScoreMode scoreMode)
    {
        ArgumentNullException.ThrowIfNull(query);
        query = Rewrite(query);
        var weight = query.CreateWeight(this, scoreMode, 1);
        if (scoreMode == ScoreMode.CompleteNoScores)
            return weight;
        var norm = Similarity.QueryNorm(weight.SumOfSquaredWeights);
        return norm == 1 || !float.IsFinite(norm) ? weight : query.CreateWeight(this, scoreMode, norm);
    }

    /// <summary>The form in which this index is searched for a query: prefixes and names become the terms that are really there.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The simplest query that finds and scores the same.</returns>
    public Query Rewrite(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        while (true)
        {
            var rewritten = query.Rewrite(Reader);
            if (rewritten.Equals(query))
                return query;
            query = rewritten;
        }
    }

    /// <summary>The statistics of a field over the whole index.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The statistics.</returns>
    public CollectionStatistics GetCollectionStatistics(string field) =>
        _statistics.TryGetValue(field, out var statistics) ? statistics : _statistics.GetOrAdd(field, ComputeStatistics);

    /// <summary>Makes a part of a query ready that has to match but does not score, and whose documents may come out of the cache.</summary>
    /// <param name="filter">The part.</param>
    internal Weight CreateFilterWeight(Query filter)
    {
        // Scores 0, whatever the filter itself would score.
        Weight Create() => new ConstantWeight(filter, filter.CreateWeight(this, ScoreMode.CompleteNoScores, 1), 0);
        if (FilterCache is null || filter is TermQuery or MatchAllDocsQuery or MatchNoDocsQuery)
            return Create();
        FilterCache.NoteUse(filter);
        return new CachingWeight(FilterCache, filter, Create);
    }

    /// <summary>Looks a term up in all segments.</summary>
    internal TermStates Lookup(Term term) => new(Reader, term);

    /// <summary>Refuses a query that has too many parts.</summary>
    internal void CheckClauseCount(int count, string subject)
    {
        if (count > MaxClauseCount)
            throw new LimitExceededException(nameof(MaxClauseCount), MaxClauseCount, subject);
    }

    private CollectionStatistics ComputeStatistics(string field)
    {
        var docCount = 0;
        var sumTotalTermFreq = 0L;
        var sumDocFreq = 0L;
        foreach (var leaf in Reader.Leaves)
        {
            if (leaf.Reader.GetTerms(field) is not { } terms)
                continue;
            docCount = AddKnown(docCount, terms.DocCount);
            sumTotalTermFreq = AddKnown(sumTotalTermFreq, terms.SumTotalTermFreq);
            sumDocFreq = AddKnown(sumDocFreq, terms.SumDocFreq);
        }

        return new CollectionStatistics(field, Reader.MaxDoc, docCount, sumTotalTermFreq, sumDocFreq);
    }

    private static int AddKnown(int sum, int value) => (int)AddKnown((long)sum, value);

    private static long AddKnown(long sum, long value) => sum < 0 || value < 0 ? -1 : sum + value;
}
