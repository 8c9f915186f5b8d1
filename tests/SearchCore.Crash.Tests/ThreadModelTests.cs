namespace SearchCore.Crash.Tests;

/// <summary>The model that the kill test rests on refuses what must not be.</summary>
public sealed class ThreadModelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_later_state_is_recognized(int steps)
    {
        var later = ModelAfter(100);
        var model = ModelAfter(steps);
        Assert.True(model.AdvanceTo(later.StepById));
        Assert.Equal(later.StepById, model.StepById);
    }

    [Fact]
    public void An_earlier_state_is_refused() => Assert.False(ModelAfter(100).AdvanceTo(ModelAfter(95).StepById));

    [Fact]
    public void A_missing_document_is_refused()
    {
        var documents = ModelAfter(100).StepById.ToDictionary(StringComparer.Ordinal);
        documents.Remove("0-50");
        Assert.False(ModelAfter(90).AdvanceTo(documents));
    }

    [Fact]
    public void A_document_that_should_be_gone_is_refused()
    {
        var documents = ModelAfter(100).StepById.ToDictionary(StringComparer.Ordinal);
        documents["0-invented"] = 3;
        Assert.False(ModelAfter(90).AdvanceTo(documents));
    }

    private static ThreadModel ModelAfter(int steps)
    {
        var model = new ThreadModel(0);
        for (var i = 0; i < steps; i++)
            model.Advance();
        return model;
    }
}
