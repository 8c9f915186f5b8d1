using SearchCore.Search;
using SearchCore.Search.Caching;
using SearchCore.Search.Similarities;
using SearchCore.Search.Sorting;

namespace SearchCore.Tests.Differential;

/// <summary>Holds every way of searching against the definitions.</summary>
internal static class DifferentialCheck
{
    private const int Top = 5;

    private static readonly SearchOptions Everything = new() { Top = 10_000 };

    /// <summary>What is wrong with a case; null when nothing is.</summary>
    public static string? FindProblem(DifferentialCase tested)
    {
        try
        {
            using var index = new PlainIndex(tested);
            Check(index, NewSearcher(index), tested.Query, tested.Sort);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    public static IndexSearcher NewSearcher(PlainIndex index) =>
        new(index.Reader, new ClassicSimilarity()) { FilterCache = new FilterCache { MinSegmentDocs = 1, MinUses = 1 } };

    /// <summary>Fails when a search does not find and score what the definitions say.</summary>
    public static void Check(PlainIndex index, IndexSearcher searcher, Query query, IReadOnlyList<SortField> sort)
    {
        var expected = new PlainSearch(index).Find(query);
        var found = searcher.Search(query, Everything);
        Assert.Equal(expected.Keys.Order(), found.ScoreDocs.Select(hit => hit.Doc).Order());
        Assert.Equal(new TotalHits(expected.Count, TotalHitsRelation.Exact), found.TotalHits);
        Assert.Equal(expected.Count, searcher.Count(query));
        foreach (var hit in found.ScoreDocs.Where(hit => !double.IsNaN(expected[hit.Doc])))
            Assert.Equal(expected[hit.Doc], hit.Score, 1e-5 * Math.Max(1e-3, Math.Abs(expected[hit.Doc])));
        Assert.Equal(found.ScoreDocs.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Doc), found.ScoreDocs);
        CheckOtherWays(searcher, query, found);
        CheckOrder(index, searcher, query, sort, expected.Keys);
    }

    private static void CheckOtherWays(IndexSearcher searcher, Query query, TopDocs found)
    {
        Assert.Equal(found.ScoreDocs.Take(Top), searcher.Search(query, new SearchOptions { Top = Top, CountExactly = false }).ScoreDocs);
        if (found.ScoreDocs.Count <= Top)
            return;
        var after = found.ScoreDocs[Top - 1];
        Assert.Equal(found.ScoreDocs.Skip(Top).Take(Top), searcher.Search(query, new SearchOptions { Top = Top, After = after }).ScoreDocs);
        Assert.Equal(after.Score, searcher.Explain(query, after.Doc).Value, 1e-5 * Math.Max(1e-3, Math.Abs(after.Score)));
    }

    private static void CheckOrder(PlainIndex index, IndexSearcher searcher, Query query, IReadOnlyList<SortField> sort, IEnumerable<int> docs)
    {
        var expected = docs.Order(Comparer<int>.Create((left, right) => Compare(index, sort, left, right))).ToArray();
        var first = searcher.Search(query, new Sort(sort), new SearchOptions { Top = Top }).FieldDocs;
        Assert.Equal(expected.Take(Top), first.Select(hit => hit.Doc));
        if (first.Count < Top)
            return;
        var second = searcher.Search(query, new Sort(sort) { After = first[^1] }, new SearchOptions { Top = Top });
        Assert.Equal(expected.Skip(Top).Take(Top), second.FieldDocs.Select(hit => hit.Doc));
    }

    private static int Compare(PlainIndex index, IReadOnlyList<SortField> sort, int left, int right)
    {
        foreach (var key in sort)
        {
            var order = key.Type switch
            {
                SortFieldType.Document => (key.IsReverse ? -1 : 1) * left.CompareTo(right),
                SortFieldType.Long => Compare(key, index.Documents[left].Document.Rank, index.Documents[right].Document.Rank, (a, b) => a!.Value.CompareTo(b!.Value)),
                _ => Compare(key, index.Documents[left].Document.Mark, index.Documents[right].Document.Mark, string.CompareOrdinal),
            };
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static int Compare<T>(SortField key, T left, T right, Comparison<T> compare)
    {
        var missing = key.Missing == MissingValues.First ? -1 : 1;
        if (left is null || right is null)
            return (left is null ? missing : 0) - (right is null ? missing : 0);
        return key.IsReverse ? -compare(left, right) : compare(left, right);
    }
}
