namespace SearchCore.Benchmarks.Tests;

/// <summary>Every analysis benchmark sees all words.</summary>
public sealed class AnalysisBenchmarksTests
{
    private readonly AnalysisBenchmarks _benchmarks = new();

    public AnalysisBenchmarksTests()
    {
        _benchmarks.Setup();
    }

    [Fact]
    public void White_space_parts_words() =>
        Assert.Equal(_benchmarks.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, _benchmarks.Whitespace());

    [Fact]
    public void A_hyphen_parts_words_too()
    {
        var hyphens = _benchmarks.Text.Count(letter => letter == '-');
        Assert.True(hyphens > 0);
        Assert.Equal(_benchmarks.Whitespace() + hyphens, _benchmarks.Standard());
        Assert.Equal(_benchmarks.Standard(), _benchmarks.Folding());
    }
}
