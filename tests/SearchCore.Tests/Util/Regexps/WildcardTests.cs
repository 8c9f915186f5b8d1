using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Util.Automata;
using SearchCore.Util.Regexps;

namespace SearchCore.Tests.Util.Regexps;

public sealed class WildcardTests
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
    [InlineData("a\\", "a\\", true)]
    [InlineData("د?ر", "دير", true)]
    [InlineData("", "", true)]
    public void Star_is_any_text_and_question_mark_one_character(string pattern, string term, bool expected) =>
        Assert.Equal(expected, IsMatch(pattern, term));

    [Fact]
    public void A_pattern_accepts_exactly_what_the_plain_definition_says()
    {
        var patterns = Gen.Elements("a", "b", "é", "😀", "*", "?").ListOf().Select(string.Concat);
        var terms = Gen.Elements("a", "b", "é", "ê", "😀", "😁").ListOf().Select(string.Concat);
        Prop.ForAll(patterns.Zip(terms).ToArbitrary(), pair => IsMatch(pair.Item1, pair.Item2)
            == Plain(Letters(pair.Item1), Letters(pair.Item2))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static bool IsMatch(string pattern, string term)
    {
        var automaton = new Utf8Automaton(Regexp.OfWildcards(pattern), "A test");
        return automaton.IsAccepting(automaton.Run(Utf8Automaton.Start, Encoding.UTF8.GetBytes(term)));
    }

    private static Rune[] Letters(string text) => [.. text.EnumerateRunes()];

    private static bool Plain(ReadOnlySpan<Rune> pattern, ReadOnlySpan<Rune> term)
    {
        if (pattern.IsEmpty)
            return term.IsEmpty;
        if (pattern[0].Value == '*')
            return Plain(pattern[1..], term) || (!term.IsEmpty && Plain(pattern, term[1..]));
        return !term.IsEmpty && (pattern[0].Value == '?' || pattern[0] == term[0]) && Plain(pattern[1..], term[1..]);
    }
}
