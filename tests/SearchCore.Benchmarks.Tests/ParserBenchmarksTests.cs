namespace SearchCore.Benchmarks.Tests;

/// <summary>Every parser benchmark reads what it says.</summary>
public sealed class ParserBenchmarksTests
{
    private readonly ParserBenchmarks _benchmarks = new();

    [Fact]
    public void Words() => Assert.Equal("one two three four five six seven eight nine ten", _benchmarks.ClassicWords().ToString("body"));

    [Fact]
    public void Operators() =>
        Assert.Equal("+one -two +three +four five (six seven) title:eight \"nine ten eleven\"~2 twelve^3.0", _benchmarks.ClassicOperators().ToString("body"));

    [Fact]
    public void Faults() => Assert.NotEmpty(_benchmarks.ClassicLenient().Diagnostics);

    [Fact]
    public void Simple_operators() =>
        Assert.Equal("(+(+one -two three) +four) five (six seven) eight* \"nine ten eleven\"~2 twelve~1", _benchmarks.SimpleOperators().ToString("body"));
}
