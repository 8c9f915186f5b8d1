using SearchCore.Names;

namespace SearchCore.Tests.Names;

public sealed class NameOptionsTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Thresholds_and_boosts_lie_over_0_and_up_to_1(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { Threshold = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { SpellingBoost = (float)value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { ScriptBoost = (float)value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { EquivalenceBoost = (float)value });
    }

    [Fact]
    public void Limits_are_1_or_more()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { MaxVariants = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { MaxCandidates = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameOptions { MaxWords = 0 });
    }

    [Fact]
    public void Equal_settings_are_equal() => Assert.Equal(NameOptions.Default, new NameOptions());
}
