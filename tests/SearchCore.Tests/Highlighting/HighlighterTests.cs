using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis;
using SearchCore.Analysis.Presets;
using SearchCore.Highlighting;
using SearchCore.Search;
using SearchCore.Tests.Analysis;
using SearchCore.Util;

namespace SearchCore.Tests.Highlighting;

public sealed class HighlighterTests
{
    private static readonly Analyzer Analyzer = new FoldingAnalyzer();
    private static readonly Highlighter Highlighter = new(Analyzer);

    [Fact]
    public void What_matched_lights_up_in_the_original_text()
    {
        var text = "From Deir ez-Zor to Дейр-эз-Зор.";
        var passage = Assert.Single(Highlighter.Highlight("text", text, Matches(text, "дейр", "zor", "зор")));
        Assert.Equal("From Deir ez-[Zor] to [Дейр]-эз-[Зор].", Mark(passage));
        Assert.Equal(0, passage.StartOffset);
    }

    [Fact]
    public void A_word_lights_up_only_at_the_positions_that_matched()
    {
        var text = "north wind, then the north sea";
        Match[] matches = [new("text", new Utf8Term("north"), 4, -1, -1), new("text", new Utf8Term("sea"), 5, -1, -1)];
        Assert.Equal("north wind, then the [north] [sea]", Mark(Assert.Single(Highlighter.Highlight("text", text, matches))));
    }

    [Fact]
    public void A_match_without_position_lights_up_everywhere()
    {
        Match[] matches = [new("text", new Utf8Term("north"), -1, -1, -1)];
        Assert.Equal("[North] by [north]", Mark(Assert.Single(Highlighter.Highlight("text", "North by north", matches))));
    }

    [Fact]
    public void Offsets_that_the_index_keeps_are_used_as_they_are()
    {
        Match[] matches = [new("text", new Utf8Term("never analyzed"), 7, 2, 4)];
        Assert.Equal("ab[cd]ef", Mark(Assert.Single(Highlighter.Highlight("text", "abcdef", matches))));
    }

    [Fact]
    public void Matches_of_other_fields_and_of_other_texts_light_nothing_up()
    {
        Match[] matches =
        [
            new("title", new Utf8Term("north"), 0, -1, -1), new("text", new Utf8Term("south"), 0, -1, -1), new("text", new Utf8Term("north"), 99, -1, -1),
        ];
        Assert.Equal("north sea", Mark(Assert.Single(Highlighter.Highlight("text", "north sea", matches))));
        Match[] outside = [new("text", new Utf8Term("north"), 0, 5, 500), new("text", new Utf8Term("north"), 0, 7, 3)];
        Assert.Equal("north sea", Mark(Assert.Single(Highlighter.Highlight("text", "north sea", outside))));
    }

    [Fact]
    public void Values_of_a_field_follow_one_another_as_in_the_index()
    {
        Match[] matches = [new("text", new Utf8Term("sea"), 3, -1, -1)];
        Assert.Equal("north sea\nsouth [sea]", Mark(Assert.Single(Highlighter.Highlight("text", ["north sea", "south sea"], matches))));
    }

    [Fact]
    public void The_best_passages_come_in_the_order_of_the_text()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of note happens in this sentence. ", 20));
        var text = $"One apple. {filler}One pear. {filler}An apple and a pear. {filler}Another apple. {filler}Apple, pear and plum.";
        var passages = Highlighter.Highlight("text", text, Matches(text, "apple", "pear", "plum"), new HighlightOptions { MaxPassages = 2, PassageLength = 60 });
        Assert.Equal(2, passages.Count);
        Assert.Contains("An [apple] and a [pear].", Mark(passages[0]), StringComparison.Ordinal);
        Assert.Contains("[Apple], [pear] and [plum].", Mark(passages[1]), StringComparison.Ordinal);
        Assert.True(passages[1].Score > passages[0].Score);
    }

    [Fact]
    public void A_passage_begins_and_ends_with_sentences_or_words()
    {
        var text = "The first sentence is here. The second one has the apple in it. The third sentence goes on for much longer than any passage could.";
        var passage = Assert.Single(Highlighter.Highlight("text", text, Matches(text, "apple"), new HighlightOptions { PassageLength = 80 }));
        Assert.StartsWith("The second one has the [apple] in it.", Mark(passage), StringComparison.Ordinal);
        Assert.False(char.IsLetter(text[passage.StartOffset + passage.Text.Length]));
    }

    [Fact]
    public void Without_a_match_the_beginning_is_shown_if_wanted()
    {
        var text = "Mr. Smith went to the market and bought three apples and a pear for his daughter.";
        var options = new HighlightOptions { PassageLength = 30 };
        var passage = Assert.Single(Highlighter.Highlight("text", text, [], options));
        Assert.Equal("Mr. Smith went to the market", passage.Text);
        Assert.Empty(Highlighter.Highlight("text", text, [], options with { BeginningWithoutMatch = false }));
    }

    [Fact]
    public void The_whole_field_is_one_passage_if_wanted()
    {
        var text = string.Concat(Enumerable.Repeat("apple tart ", 500));
        var passage = Assert.Single(Highlighter.Highlight("text", text, Matches(text, "apple"), new HighlightOptions { WholeField = true }));
        Assert.Equal(text, passage.Text);
        Assert.Equal(500, passage.Matches.Count);
    }

    [Fact]
    public void Matches_behind_the_limit_are_not_looked_for()
    {
        var text = "apple " + new string('x', 200) + " apple";
        var passage = Highlighter.Highlight("text", text, Matches(text, "apple"), new HighlightOptions { MaxTextLength = 100, WholeField = true }).Single();
        Assert.Equal(0, Assert.Single(passage.Matches).Start);
    }

    [Fact]
    public void Passages_are_slices_of_any_text_with_ranges_that_ascend_inside_them()
    {
        var lengths = Gen.Choose(20, 120).Zip(Gen.Choose(1, 4)).Zip(NastyText.Texts.Generator);
        Prop.ForAll(lengths.ToArbitrary(), input =>
        {
            var ((length, count), text) = input;
            var options = new HighlightOptions { PassageLength = length, MaxPassages = count };
            var passages = Highlighter.Highlight("text", text, Matches(text, "a", "я", "中", "z"), options);
            var end = 0;
            foreach (var passage in passages)
            {
                if (passage.StartOffset < end || passage.Text.Length > length || text.Substring(passage.StartOffset, passage.Text.Length) != passage.Text)
                    return false;
                end = passage.StartOffset + passage.Text.Length;
                var last = 0;
                foreach (var match in passage.Matches)
                {
                    if (match.Start < last || match.Length <= 0 || match.End > passage.Text.Length)
                        return false;
                    last = match.End;
                }
            }

            return passages.Count <= count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Highlighter.Highlight("text", "a", [], new HighlightOptions { MaxPassages = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Highlighter.Highlight("text", "a", [], new HighlightOptions { PassageLength = 19 }));
    }

    /// <summary>What a query for these terms reports: every occurrence, by position.</summary>
    private static List<Match> Matches(string text, params string[] terms) =>
    [
        .. Analyzer.Analyze("text", text).Where(token => terms.Contains(token.Term, StringComparer.Ordinal))
            .Select(token => new Match("text", new Utf8Term(token.Term), token.Position, -1, -1)),
    ];

    private static string Mark(Passage passage) => new PassageFormatter("[", "]", encodesHtml: false).Format(passage);
}
