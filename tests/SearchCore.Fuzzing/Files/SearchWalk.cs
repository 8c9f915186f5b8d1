using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Sorting;

namespace SearchCore.Fuzzing.Files;

/// <summary>Searches an index by each of its fields.</summary>
internal static class SearchWalk
{
    private static readonly SearchOptions Pruned = new() { Top = 3, CountExactly = false };

    /// <summary>Searches.</summary>
    public static void Run(IndexReader reader)
    {
        var searcher = new IndexSearcher(reader);
        var fields = reader.Leaves.SelectMany(leaf => leaf.Reader.FieldInfos).DistinctBy(info => info.Name).Take(40).ToArray();
        foreach (var field in fields)
        {
            searcher.Count(new FieldExistsQuery(field.Name));
            if (field.IsIndexed)
                SearchTerms(searcher, field);
            if (field.DocValuesType is DocValuesType.Numeric or DocValuesType.Sorted)
                Sort(searcher, field);
        }
    }

    private static void SearchTerms(IndexSearcher searcher, FieldInfo field)
    {
        searcher.Search(new PrefixQuery(field.Name, "m"), Pruned);
        searcher.Search(new WildcardQuery(field.Name, "*a?"), Pruned);
        searcher.Search(new FuzzyQuery(field.Name, "stome"), Pruned);
        if (FirstTerms(searcher.Reader, field.Name) is not [var first, ..] terms)
            return;
        searcher.Search(BooleanQuery.Any(terms.Select(term => new TermQuery(new Term(field.Name, term)))), Pruned);
        searcher.Search(BooleanQuery.All(terms.Select(term => new TermQuery(new Term(field.Name, term)))), Pruned);
        if (field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions)
            searcher.Search(new PhraseQuery(field.Name, first.ToString(), terms[^1].ToString()) { Slop = 2 }, Pruned);
    }

    private static void Sort(IndexSearcher searcher, FieldInfo field) => searcher.Search(
        new MatchAllDocsQuery(),
        new Sort(new SortField(field.Name, field.DocValuesType == DocValuesType.Numeric ? SortFieldType.Long : SortFieldType.String)),
        new SearchOptions { Top = 5 });

    private static Util.Utf8Term[] FirstTerms(IndexReader reader, string field)
    {
        var terms = new List<Util.Utf8Term>();
        if (reader.Leaves[0].Reader.GetTerms(field)?.GetEnumerator() is { } enumerator)
        {
            while (terms.Count < 4 && enumerator.MoveNext())
                terms.Add(Util.Utf8Term.CopyOf(enumerator.Term));
        }

        return [.. terms];
    }
}
