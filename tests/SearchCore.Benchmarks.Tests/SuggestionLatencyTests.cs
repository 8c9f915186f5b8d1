namespace SearchCore.Benchmarks.Tests;

/// <summary>The program that measures suggestions finds some, and says how long each kind took.</summary>
public sealed class SuggestionLatencyTests
{
    [Fact]
    public async Task Each_kind_has_a_row_of_figures()
    {
        using var output = new StringWriter();
        await SuggestionLatency.RunAsync(output, words: 600, calls: 5);
        var lines = output.ToString().Trim().Split(Environment.NewLine);
        Assert.StartsWith("600 words", lines[0], StringComparison.Ordinal);
        Assert.Equal(17, lines.Length);
        Assert.All(lines[2..], line => Assert.Equal(5, line.Split('\t').Length));
    }

    [Fact]
    public async Task What_is_typed_is_in_the_index()
    {
        var corpus = new SuggestionCorpus(seed: 1, words: 600);
        await using var index = await corpus.BuildAsync(names: true);
        Assert.NotEmpty(index.Suggest(corpus.Beginning(2)));
    }
}
