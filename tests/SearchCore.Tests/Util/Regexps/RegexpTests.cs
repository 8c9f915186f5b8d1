using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Exceptions;
using SearchCore.Util.Automata;
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
        Assert.Equal(expected, IsMatch(pattern, term));

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

    [Fact]
    public void Every_number_of_an_interval_matches_and_no_other()
    {
        foreach (var (first, last) in new[] { (0, 0), (7, 12), (98, 1003), (100, 199) })
        {
            var pattern = $"<{first}-{last}>";
            for (var number = 0; number <= 1100; number++)
                Assert.Equal(number >= first && number <= last, IsMatch(pattern, $"{number}"));
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
            return IsMatch(pattern, term)
                == Regex.IsMatch(term, $"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("(a?)*b?(a|a)*c")]
    [InlineData("(((a*)*)*)*b")]
    [InlineData("(a*)*b")]
    [InlineData("(a|b)*a(a|b){60}")]
    [InlineData(".*a.{400}")]
    [InlineData(".{1000}{1000}")]
    [InlineData("[a-z]{500}[b-y]{500}.*")]
    [InlineData("~(.*a.*b.*)&.*(ab|ba)*")]
    [InlineData("~(~(.*a.{20})&~(.*b.{21}))")]
    [InlineData("((a{0,300}){0,300}b?){0,300}")]
    [InlineData("(a{0,1000}b{0,1000}){0,1000}c{2147483647}")]
    public void A_hostile_expression_ends_soon(string pattern)
    {
        var random = new Random(7);
        var watch = Stopwatch.StartNew();
        try
        {
            var automaton = new Utf8Automaton(Regexp.Parse(pattern), "A test");
            for (var terms = 0; terms < 1000; terms++)
                automaton.Run(Utf8Automaton.Start, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200).Select(_ => random.Next(2) == 0 ? 'a' : 'b'))));
        }
        catch (LimitExceededException exception)
        {
            Assert.Contains(exception.LimitName, new[] { "RegexpNodes.MaxNodes", "RegexpNodes.MaxWork", "MaxAutomatonStates" });
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("a?")]
    [InlineData("a*")]
    [InlineData("~a")]
    [InlineData("a&")]
    public void A_long_expression_needs_little_stack(string part)
    {
        var pattern = string.Concat(Enumerable.Repeat(part, (RegexpParser.MaxLength / part.Length) - 1)) + "a";
        var thread = new Thread(
            () =>
            {
                var automaton = new Utf8Automaton(Regexp.Parse(pattern), "A test");
                automaton.Run(Utf8Automaton.Start, "aaaaaaaa"u8);
            },
            maxStackSize: 1 << 19);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(10)), "did not end");
    }

    [Fact]
    public void Deep_nesting_and_great_length_are_faults()
    {
        Assert.Contains("nested", Regexp.FindFault(new string('(', 200) + "a" + new string(')', 200)), StringComparison.Ordinal);
        Assert.Contains("1000", Regexp.FindFault(new string('a', 1001)), StringComparison.Ordinal);
        Assert.Null(Regexp.FindFault(string.Concat(Enumerable.Repeat("a?", 500))));
    }

    private static bool IsMatch(string pattern, string term)
    {
        var automaton = new Utf8Automaton(Regexp.Parse(pattern), "A test");
        return automaton.IsAccepting(automaton.Run(Utf8Automaton.Start, Encoding.UTF8.GetBytes(term)));
    }

    [Theory]
    [InlineData("@@@@@@@@@@@@")]
    [InlineData(".*.*.*.*.*.*.*.*")]
    [InlineData("a*a*a*a*a*")]
    public void A_row_of_stars_is_one_star_and_comes_to_one_state(string pattern)
    {
        var regexp = Regexp.Parse(pattern);
        Assert.Equal(regexp.Start, regexp.Step(regexp.Start, 'a'));
    }
}
