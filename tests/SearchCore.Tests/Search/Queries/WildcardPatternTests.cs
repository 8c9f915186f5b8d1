using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.Search.Queries;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a😀c", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("a*b*c", "axxbyyc", true)]
    [InlineData("a*b*c", "axxbyycd", false)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    [InlineData("د?ر", "دير", true)]
    public void Star_is_any_text_and_question_mark_one_character(string pattern, string term, bool expected) =>
        Assert.Equal(expected, new WildcardPattern(pattern).IsMatch(Encoding.UTF8.GetBytes(term)));

    [Theory]
    [InlineData("ab*c", "ab")]
    [InlineData("été?", "été")]
    [InlineData("*a", "")]
    [InlineData("a\\?b", "a?b")]
    public void The_prefix_is_what_stands_before_the_first_wildcard(string pattern, string prefix) =>
        Assert.Equal(prefix, Encoding.UTF8.GetString(new WildcardPattern(pattern).Prefix.Span));

    [Fact]
    public void A_pattern_matches_what_the_same_regular_expression_matches()
    {
        var patterns = Gen.Elements("a", "b", "é", "*", "?").ListOf().Select(string.Concat);
        var terms = Gen.Elements("a", "b", "é").ListOf().Select(string.Concat);
        Prop.ForAll(patterns.Zip(terms).ToArbitrary(), pair =>
        {
            var (pattern, term) = pair;
            var expression = "^" + pattern.Replace("*", ".*", StringComparison.Ordinal).Replace("?", ".", StringComparison.Ordinal) + "$";
            return new WildcardPattern(pattern).IsMatch(Encoding.UTF8.GetBytes(term)) == Regex.IsMatch(term, expression, RegexOptions.CultureInvariant);
        }).QuickCheckThrowOnFailure();
    }
}
