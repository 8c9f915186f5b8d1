using FsCheck;
using FsCheck.Fluent;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Spans;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Spans;

/// <summary>Span queries against what their definitions say, one position after the other.</summary>
public sealed class SpanPropertyTests
{
    private static readonly string[] Words = ["a", "b", "c", "d", "e", "ab"];

    [Fact]
    public void Near_finds_the_documents_in_which_some_choice_of_spans_is_near() => ForAll(300, (random, index) =>
    {
        var terms = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Words[random.Next(Words.Length)]).ToArray();
        var (slop, inOrder) = (random.Next(5), random.Next(2) == 0);
        var query = new SpanNearQuery([.. terms.Select(term => new SpanTermQuery("text", term))], slop, inOrder);
        var expected = Documents(index).Where(entry => Choices([.. terms.Select(term => entry.Document.Positions("text", term))])
            .Any(choice => IsNear(choice, slop, inOrder))).Select(entry => entry.Doc);
        Assert.Equal(expected, Docs(index, query));
    });

    [Fact]
    public void Not_and_range_leave_out_what_the_definition_says() => ForAll(300, (random, index) =>
    {
        var (include, exclude) = (Words[random.Next(Words.Length)], Words[random.Next(Words.Length)]);
        var (before, after, start, end) = (random.Next(3), random.Next(3), random.Next(4), random.Next(8));
        var query = new SpanPositionRangeQuery(new SpanNotQuery(new SpanTermQuery("text", include), new SpanTermQuery("text", exclude), before, after), start, end);
        var expected = Documents(index).Where(entry => entry.Document.Positions("text", include).Any(position =>
            position >= start && position + 1 <= end
            && !entry.Document.Positions("text", exclude).Any(other => other + 1 > position - before && other < position + 1 + after)))
            .Select(entry => entry.Doc);
        Assert.Equal(expected, Docs(index, query));
    });

    [Fact]
    public void Every_way_of_searching_finds_and_explains_the_same() => ForAll(300, (random, index) =>
    {
        var searcher = new IndexSearcher(index);
        var query = Next(random, 3);
        Query mixed = random.Next(2) == 0 ? query : BooleanQuery.Any(query, new TermQuery("text", "a"));
        var exact = searcher.Search(mixed, new SearchOptions { Top = 5 });
        Assert.Equal(exact.ScoreDocs, searcher.Search(mixed, new SearchOptions { Top = 5, CountExactly = false }).ScoreDocs);
        Assert.Equal(exact.TotalHits.Count, searcher.Count(mixed));
        var all = searcher.Search(mixed, new SearchOptions { Top = 1000 }).ScoreDocs.ToDictionary(hit => hit.Doc, hit => hit.Score);
        foreach (var (doc, document) in Documents(index))
        {
            var explanation = searcher.Explain(mixed, doc);
            Assert.Equal(all.ContainsKey(doc), explanation.IsMatch);
            if (explanation.IsMatch)
                Assert.Equal(all[doc], explanation.Value, 1e-5 * Math.Max(1, explanation.Value));
            foreach (var match in searcher.GetMatches(mixed, doc))
                Assert.Contains(match.Position, document.Positions(match.Field, match.Term.ToString()));
        }

        Assert.Equal(query, query with { Boost = query.Boost });
    });

    private static SpanQuery Next(Random random, int depth) => random.Next(depth == 0 ? 1 : 6) switch
    {
        1 => new SpanOrQuery(Next(random, depth - 1), Next(random, depth - 1)),
        2 => new SpanNearQuery([Next(random, depth - 1), Next(random, depth - 1)], random.Next(4), random.Next(2) == 0),
        3 => new SpanNotQuery(Next(random, depth - 1), Next(random, depth - 1), random.Next(2), random.Next(2)),
        4 => new SpanFirstQuery(Next(random, depth - 1), random.Next(8)),
        5 => new SpanMultiTermQuery(new PrefixQuery("text", Words[random.Next(Words.Length)][..1])),
        _ => new SpanTermQuery("text", Words[random.Next(Words.Length)]),
    };

    /// <summary>Every way to take one position of each list.</summary>
    private static IEnumerable<int[]> Choices(int[][] lists) => lists.Aggregate(
        (IEnumerable<int[]>)[[]],
        (choices, list) => choices.SelectMany(choice => list.Select(position => (int[])[.. choice, position])));

    private static bool IsNear(int[] positions, int slop, bool inOrder)
    {
        if (!inOrder)
            return positions.Max() + 1 - positions.Min() - positions.Length <= slop;
        var gaps = 0;
        for (var i = 1; i < positions.Length; i++)
        {
            if (positions[i] <= positions[i - 1])
                return false;
            gaps += positions[i] - positions[i - 1] - 1;
        }

        return gaps <= slop;
    }

    private static IEnumerable<(int Doc, FakeDocument Document)> Documents(FakeIndex index) =>
        from leaf in index.Leaves
        from doc in Enumerable.Range(0, leaf.Reader.MaxDoc)
        where leaf.Reader.LiveDocs?[doc] ?? true
        select (leaf.DocBase + doc, ((FakeLeaf)leaf.Reader).Documents[doc]);

    private static IEnumerable<int> Docs(FakeIndex index, Query query) =>
        new IndexSearcher(index).Search(query, new SearchOptions { Top = 1000 }).ScoreDocs.Select(hit => hit.Doc).Order();

    private static void ForAll(int runs, Action<Random, FakeIndex> check) => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => check(new Random(seed), new RandomSearches(seed).NextIndex()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
}
