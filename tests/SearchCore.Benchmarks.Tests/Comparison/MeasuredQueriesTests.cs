using System.Globalization;
using System.Text.Json;
using SearchCore.Comparison.Measuring;
using SearchCore.Testing;

namespace SearchCore.Benchmarks.Tests.Comparison;

/// <summary>A corpus goes in as the peers take it, and rows and hits come out in their form.</summary>
public sealed class MeasuredQueriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void A_corpus_is_indexed_and_queried(int threads, bool merge)
    {
        var figures = Index(threads, merge);
        Assert.Equal(200, figures.Documents);
        Assert.Equal(IndexingFigures.Header.Split('\t').Length, figures.ToString().Split('\t').Length);

        using var queries = MeasuredQueries.Open(_folder.PathOf("index"), [new("Term", "seven"), new("Or", "seven word3")], top: 3, count: true);
        using var rows = new StringWriter();
        queries.Measure(new MeasuringTimes(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), rows, withMedians: false, CancellationToken.None);
        var lines = rows.ToString().Split(Environment.NewLine);
        Assert.Equal("engine\tclass\tqueries\tqps\tmean_us\tmedian_us\tp99_us", lines[0]);
        Assert.Matches("^searchcore-[0-9.]+\tTerm\t1\t", lines[1]);
        Assert.Matches("^searchcore-[0-9.]+\tOr\t1\t", lines[2]);

        var first = HitsOf(queries)[0];
        Assert.Equal(29, first.GetProperty("hits").GetInt32());
        Assert.Equal(3, first.GetProperty("top").GetArrayLength());
        Assert.All(first.GetProperty("top").EnumerateArray(), hit => Assert.Equal(0, IdOf(hit) % 7));
    }

    [Fact]
    public void A_query_that_is_not_understood_is_left_out_and_named()
    {
        Index(threads: 1, merge: false);
        using var queries = MeasuredQueries.Open(_folder.PathOf("index"), [new("Bad", "(("), new("Term", "seven")], top: 3, count: false);
        using var notes = new StringWriter();
        queries.WriteLeftOut(notes);
        Assert.StartsWith("left out: Bad ((: ", notes.ToString(), StringComparison.Ordinal);
        Assert.Single(HitsOf(queries));
    }

    [Fact]
    public void A_corpus_that_is_broken_leaves_the_index_as_it_was()
    {
        Index(threads: 1, merge: false);
        var corpus = _folder.PathOf("corpus");
        File.AppendAllText(corpus, "broken\n");
        Assert.Throws<FormatException>(() => CorpusIndexer.Index(corpus, _folder.PathOf("index"), threads: 2, merge: false, CancellationToken.None));
        using var queries = MeasuredQueries.Open(_folder.PathOf("index"), [new("Term", "seven")], top: 3, count: true);
        Assert.Equal(29, HitsOf(queries)[0].GetProperty("hits").GetInt32());
    }

    private static int IdOf(JsonElement hit) => int.Parse(hit.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);

    private IndexingFigures Index(int threads, bool merge)
    {
        var corpus = _folder.PathOf("corpus");
        File.WriteAllLines(corpus, Enumerable.Range(0, 200).Select(number => string.Create(
            CultureInfo.InvariantCulture, $$"""{"id":"{{number}}","text":"word{{number}} {{(number % 7 == 0 ? "seven" : "other")}}"}""")));
        return CorpusIndexer.Index(corpus, _folder.PathOf("index"), threads, merge, CancellationToken.None);
    }

    private List<JsonElement> HitsOf(MeasuredQueries queries)
    {
        var path = _folder.PathOf("hits");
        queries.WriteHits(path);
        return [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
