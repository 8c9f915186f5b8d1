using SearchCore.Analysis.Synonyms;
using SearchCore.Tests.Analysis.Composition;

namespace SearchCore.Tests.Analysis.Synonyms;

public sealed class SynonymFilterTests
{
    [Theory]
    [InlineData("'tv, television'", "old tv set", "old tv|television set")]
    [InlineData("'teh, hte => the'", "teh hte the", "the the the")]
    [InlineData("'wtf, what the fudge'", "wtf now", "wtf|what the fudge now")]
    [InlineData("'wtf, what the fudge'", "what the fudge now", "what|wtf the fudge now")]
    [InlineData("'what the fudge => wtf'", "what the fudge now", "wtf now")]
    [InlineData("'a b => x', 'a b c => y'", "a b c a b d", "y x d")]
    [InlineData("'a => a, b'", "a c", "a|b c")]
    [InlineData("'# remark', '', 'a\\\\,b => c'", "a,b", "c")]
    public void Synonyms_lie_flat_in_an_index(string rules, string text, string words) =>
        Assert.Equal(words, Configured.Run("{'type':'synonym','rules':[" + rules + "]}", text));

    [Fact]
    public void Every_way_through_the_graph_has_places_of_its_own()
    {
        var tokens = Configured.Analyzer("{'type':'synonym','flat':false,'rules':['dns, domain name system, name server']}").Analyze("field", "my dns down");
        Assert.Equal(
            [("my", 0, 1), ("dns", 1, 4), ("domain", 1, 1), ("name", 1, 3), ("name", 2, 1), ("system", 3, 2), ("server", 4, 1), ("down", 5, 1)],
            tokens.Select(token => (token.Term, token.Position, token.PositionLength)));
    }

    [Fact]
    public void A_synonym_covers_the_place_of_what_it_stands_for() => Assert.Equal(
        "what[0-4] wtf[0-14] the[5-8] fudge[9-14]",
        Configured.Offsets("{'type':'synonym','rules':['wtf, what the fudge']}", "what the fudge"));

    [Fact]
    public void A_phrase_is_not_found_across_a_word_that_was_left_out() => Assert.Equal(
        "a _ b", Configured.Run("{'type':'stop','words':['x']},{'type':'synonym','rules':['a b => c']}", "a x b"));

    [Fact]
    public void Sets_of_WordNet_are_synonyms_of_each_other()
    {
        var rules = SynonymRules.ParseWordNet("s(1,1,'forest',n,1,1).\ns(1,2,'woods',n,1,1).\ns(2,1,'o''clock time',n,1,1).\ns(2,2,'hour',n,1,1).\n");
        Assert.Equal(
            ["forest=woods", "woods=forest", "o'clock time=hour", "hour=o'clock time"],
            rules.Select(rule => string.Join(' ', rule.Input) + "=" + string.Join(' ', rule.Output)));
        Assert.All(rules, rule => Assert.True(rule.KeepsInput));
    }

    [Fact]
    public void A_line_that_is_not_of_the_format_is_named()
    {
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => SynonymRules.ParseSolr("a,b\na=>b=>c")).Message, StringComparison.Ordinal);
        Assert.Contains("Line 1", Assert.Throws<FormatException>(() => SynonymRules.ParseWordNet("x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_with_too_many_words_is_refused() => Assert.Throws<ArgumentException>(
        () => new SynonymMap([new SynonymRule([.. Enumerable.Repeat("a", SynonymMap.MaxWords + 1)], ["b"], false)]));

    [Fact]
    public void A_line_of_very_many_synonyms_is_refused_before_it_makes_millions_of_rules()
    {
        var phrases = string.Join(',', Enumerable.Range(0, 50_000).Select(n => $"a{n}"));
        Assert.Throws<FormatException>(() => SynonymRules.ParseSolr(phrases));
        Assert.Throws<FormatException>(() => SynonymRules.ParseSolr("a => " + phrases));
        Assert.Throws<FormatException>(() => SynonymRules.ParseWordNet(string.Concat(Enumerable.Range(0, 500).Select(n => $"s(1,{n},'a{n}',n,1,1).\n"))));
        Assert.Equal(50_000, SynonymRules.ParseSolr(phrases + " => b").Count);
    }
}
