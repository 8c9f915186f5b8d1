using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Exceptions;
using SearchCore.Util.Regexps;

namespace SearchCore.Tests.Util.Regexps;

public sealed class RegexpTests
{
    [Theory]
    [InlineData("a(b|c)d", "acd", true)]
    [InlineData("a(b|c)d", "ad", false)]
    [InlineData("[а-я]{3}", "мир", true)]
    [InlineData("[а-я]{3}", "миры", false)]
    [InlineData("[^x]", "x", false)]
    [InlineData("[^x]", "😀", true)]
    [InlineData("[a-]+", "a-a", true)]
    [InlineData("a{2,}", "aaaa", true)]
    [InlineData("a{2,3}", "aaaa", false)]
    [InlineData("@", "anything", true)]
    [InlineData("#", "", false)]
    [InlineData("()", "", true)]
    [InlineData("", "", true)]
    [InlineData("~(foo|bar)", "foo", false)]
    [InlineData("~(foo|bar)", "food", true)]
    [InlineData("~~a", "a", true)]
    [InlineData(".*a.*&.*b.*", "xbxa", true)]
    [InlineData(".*a.*&.*b.*", "xa", false)]
    [InlineData("\"a.b\"c", "a.bc", true)]
    [InlineData("\"a.b\"c", "axbc", false)]
    [InlineData("<1-100>", "42", true)]
    [InlineData("<1-100>", "0042", true)]
    [InlineData("<1-100>", "101", false)]
    [InlineData("<01-31>", "7", false)]
    [InlineData("<01-31>", "07", true)]
    [InlineData("\\d+", "ddd", true)]
    [InlineData("*", "*", true)]
    [InlineData("a\\.b", "axb", false)]
    public void An_expression_stands_for_whole_terms(string pattern, string term, bool expected) =>
        Assert.Equal(expected, new Regexp(pattern).IsMatch(Encoding.UTF8.GetBytes(term)));

    [Theory]
    [InlineData("(")]
    [InlineData("a)")]
    [InlineData("[")]
    [InlineData("[a")]
    [InlineData("[b-a]")]
    [InlineData("a{")]
    [InlineData("a{2")]
    [InlineData("a{3,2}")]
    [InlineData("\"a")]
    [InlineData("<a>")]
    [InlineData("<1-9999999999>")]
    [InlineData("a|")]
    [InlineData("~")]
    [InlineData("\\")]
    public void A_fault_is_told(string pattern) => Assert.NotNull(Regexp.FindFault(pattern));

    [Theory]
    [InlineData("abc.*", "abc")]
    [InlineData("ab?c", "a")]
    [InlineData("a|b", "")]
    [InlineData("été+", "ét")]
    public void The_prefix_is_what_all_matching_terms_begin_with(string pattern, string prefix) =>
        Assert.Equal(prefix, new Regexp(pattern).GetPrefix());

    [Fact]
    public void Every_number_of_an_interval_matches_and_no_other()
    {
        foreach (var (first, last) in new[] { (0, 0), (7, 12), (98, 1003), (100, 199) })
        {
            var regexp = new Regexp($"<{first}-{last}>");
            for (var number = 0; number <= 1100; number++)
                Assert.Equal(number >= first && number <= last, regexp.IsMatch(Encoding.UTF8.GetBytes($"{number}")));
        }
    }

    [Fact]
    public void An_expression_matches_what_the_platform_s_matches()
    {
        var atoms = Gen.Elements("a", "b", "[ab]", "[^a]", ".", "(a|bc)", "(ab)", "()");
        var counts = Gen.Elements("", "", "*", "+", "?", "{2}", "{1,2}", "{2,}");
        var sequences = atoms.Zip(counts).Select(pair => pair.Item1 + pair.Item2).ListOf().Where(parts => parts.Count > 0).Select(string.Concat);
        var patterns = Gen.OneOf(sequences, sequences.Zip(sequences).Select(pair => $"{pair.Item1}|{pair.Item2}"));
        var terms = Gen.Elements("a", "b", "c").ListOf().Select(string.Concat);
        Prop.ForAll(patterns.Zip(terms).ToArbitrary(), pair =>
        {
            var (pattern, term) = pair;
            return new Regexp(pattern).IsMatch(Encoding.UTF8.GetBytes(term))
                == Regex.IsMatch(term, $"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("(a?)*b?(a|a)*c")]
    [InlineData("(((a*)*)*)*b")]
    [InlineData("(a|b)*a(a|b){60}")]
    [InlineData("~(.*a.*b.*)&.*(ab|ba)*")]
    [InlineData("((a{0,300}){0,300}b?){0,300}")]
    public void A_hostile_expression_ends_soon(string pattern)
    {
        var term = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ab", 100)) + new string('a', 50));
        var watch = Stopwatch.StartNew();
        try
        {
            new Regexp(pattern).IsMatch(term);
        }
        catch (LimitExceededException exception)
        {
            Assert.Equal("RegexpNodes.MaxNodes", exception.LimitName);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Deep_nesting_and_great_length_are_faults()
    {
        Assert.Contains("nested", Regexp.FindFault(new string('(', 200) + "a" + new string(')', 200)), StringComparison.Ordinal);
        Assert.Contains("1000", Regexp.FindFault(new string('a', 1001)), StringComparison.Ordinal);
        Assert.Null(Regexp.FindFault(string.Concat(Enumerable.Repeat("a?", 500))));
    }
}
