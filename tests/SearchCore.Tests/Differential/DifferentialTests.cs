using System.Globalization;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.Differential;

/// <summary>
/// Random documents, changes and queries on true indexes of several segments, against definitions that look at every document. For a long run set
/// <c>SEARCHCORE_DIFFERENTIAL_QUERIES</c> to a number of queries, and <c>SEARCHCORE_DIFFERENTIAL_SEED</c> to begin elsewhere.
/// </summary>
public sealed class DifferentialTests
{
    private const int QueriesPerIndex = 40;

    [Fact]
    public void Searches_find_score_and_order_what_the_definitions_say()
    {
        var (queries, seed) = (Setting("QUERIES", 3_000), Setting("SEED", 1));
        for (var round = 0; round * QueriesPerIndex < queries; round++)
            RunIndex(seed + round);
    }

    [Fact]
    public void A_failing_case_is_shrunk_to_what_it_takes_to_fail()
    {
        var random = new Random(3);
        var large = new DifferentialCase(
            [.. new RandomSteps(random).NextSteps(60), new IndexStep.Put(new PlainDocument("x") { Text = ["a", "b", "c"] })],
            BooleanQuery.Any(new TermQuery("text", "a") { Boost = 2 }, new ConstantScoreQuery(BooleanQuery.All(new TermQuery("text", "b"), new TermQuery("text", "c")))));
        var small = CaseShrinker.Shrink(large, tested => tested.Query.ToString().Contains("text:b", StringComparison.Ordinal)
            && tested.Steps.Any(step => step is IndexStep.Put put && put.Document.Text.Contains("b")));
        Assert.Equal(new TermQuery("text", "b"), small.Query);
        Assert.Equal(["b"], Assert.IsType<IndexStep.Put>(Assert.Single(small.Steps)).Document.Text);
    }

    private static void RunIndex(int seed)
    {
        var random = new Random(seed);

        // Now and then one with blocks of postings, and impacts.
        var isLarge = seed % 20 == 0;
        var tested = new DifferentialCase(new RandomSteps(random).NextSteps(isLarge ? 700 : random.Next(1, 90)), new MatchAllDocsQuery())
        {
            MaxBufferedDocuments = isLarge ? 300 : random.Next(2, 30),
            UsesCompoundFile = random.Next(2) == 0,
        };
        using var index = new PlainIndex(tested);
        var searcher = DifferentialCheck.NewSearcher(index);
        var queries = new RandomQueries(random);
        for (var number = 0; number < QueriesPerIndex; number++)
        {
            tested = tested with { Query = queries.Next(), Sort = queries.NextSort() };
            try
            {
                DifferentialCheck.Check(index, searcher, tested.Query, tested.Sort);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Fail(seed, tested, exception);
            }
        }
    }

    private static void Fail(int seed, DifferentialCase tested, Exception exception)
    {
        // What only the state of the searcher brings about cannot be shrunk.
        var small = DifferentialCheck.FindProblem(tested) is null ? tested : CaseShrinker.Shrink(tested, smaller => DifferentialCheck.FindProblem(smaller) is not null);
        Assert.Fail(FormattableString.Invariant($"Seed {seed}, shrunk to:\n{small}\n{DifferentialCheck.FindProblem(small) ?? "only together with other queries: " + exception}"));
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("SEARCHCORE_DIFFERENTIAL_" + name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
