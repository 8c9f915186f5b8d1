using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Filters;

namespace SearchCore.Tests.Analysis.Filters;

public sealed class LowerCaseFilterTests
{
    [Theory]
    [InlineData("ÀÉ ΣΊΣΥΦΟΣ ЁЛКА", "àé σίσυφοσ ёлка")]
    [InlineData("İIı", "İiı")]
    [InlineData("\uD801\uDC00", "\uD801\uDC28")]
    [InlineData("\uD801A", "\uD801a")]
    public void Each_character_becomes_its_lower_case_one(string text, string expected) =>
        Assert.Equal(expected, Words.Filtered(input => new LowerCaseFilter(input), text));

    [Fact]
    public void The_vector_path_gives_what_the_plain_path_gives() => Prop.ForAll(NastyText.Texts, text =>
    {
        var fast = text.ToCharArray();
        var plain = text.ToCharArray();
        LowerCaseFilter.Lower(fast);
        LowerCaseFilter.LowerPlainly(plain);
        return fast.AsSpan().SequenceEqual(plain);
    }).QuickCheckThrowOnFailure();
}
