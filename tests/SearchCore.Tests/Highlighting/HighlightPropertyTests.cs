using System.Net;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Highlighting;
using SearchCore.Search;
using SearchCore.Tests.Analysis;
using SearchCore.Util;

namespace SearchCore.Tests.Highlighting;

/// <summary>What holds for any text, surrogates, combining marks and markup among it.</summary>
public sealed class HighlightPropertyTests
{
    private static readonly FoldingAnalyzer Analyzer = new();
    private static readonly Highlighter Highlighter = new(Analyzer);

    [Fact]
    public void Without_the_tags_the_html_is_the_encoded_text_and_every_tag_is_closed() => ForTexts((text, matches) =>
    {
        var html = Html(text, matches);
        Assert.Equal(Plain(text), html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));
        var isOpen = false;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            Assert.StartsWith(isOpen ? "</mark>" : "<mark>", html[at..], StringComparison.Ordinal);
            isOpen = !isOpen;
        }

        Assert.False(isOpen);
    });

    [Fact]
    public void Html_read_by_a_browser_is_the_text() => ForTexts((text, matches) =>
        Assert.Equal(text, WebUtility.HtmlDecode(Html(text, matches).Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal))));

    [Fact]
    public void Every_piece_that_lights_up_is_made_of_words_that_matched_and_none_of_them_is_left_out() => ForTexts((text, matches) =>
    {
        var wanted = matches.Select(match => match.Term.ToString()).ToHashSet(StringComparer.Ordinal);
        var passage = Highlighter.Highlight("text", text, matches, new HighlightOptions { WholeField = true }).SingleOrDefault();
        var lit = passage?.Matches ?? [];
        foreach (var token in Analyzer.Analyze("text", text))
        {
            var isLit = lit.Any(range => range.Start <= token.StartOffset && token.EndOffset <= range.End);
            Assert.Equal(wanted.Contains(token.Term) && token.StartOffset < token.EndOffset, isLit);
        }
    });

    [Fact]
    public void No_piece_begins_or_ends_inside_a_surrogate_pair() => ForTexts((text, matches) =>
    {
        foreach (var passage in Highlighter.Highlight("text", text, matches, new HighlightOptions { PassageLength = 25 }))
        {
            foreach (var place in passage.Matches.SelectMany(range => (int[])[range.Start, range.End]).Select(place => place + passage.StartOffset))
                Assert.False(place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]));
        }
    });

    [Fact]
    public void A_text_of_a_megabyte_takes_bounded_time()
    {
        var text = string.Concat(Enumerable.Repeat("Every apple is red. ", 50_000));
        Match[] matches = [new("text", new Utf8Term("apple"), -1, -1, -1), new("text", new Utf8Term("red"), -1, -1, -1)];
        var started = TimeProvider.System.GetTimestamp();
        var passages = Highlighter.Highlight("text", text, matches);
        Assert.Equal(3, passages.Count);
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Passages_show_different_words_rather_than_the_same_again()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of note happens in this sentence. ", 10));
        var text = $"An apple, a pear. {filler}One apple, one pear. {filler}An apple, a plum. {filler}";
        Match[] matches = [.. ((string[])["apple", "pear", "plum"]).Select(word => new Match("text", new Utf8Term(word), -1, -1, -1))];
        var passages = Highlighter.Highlight("text", text, matches, new HighlightOptions { MaxPassages = 2, PassageLength = 40 });
        Assert.Equal(["An apple, a pear.", "An apple, a plum."], passages.Select(passage => passage.Text[..17]));
    }

    [Theory]
    [InlineData("It was said by J. R. Smith that an apple fell. And more.", "It was said by J. R. Smith that an apple fell.")]
    [InlineData("He lived ca. two years with an apple tree alone. And more.", "He lived ca. two years with an apple tree alone.")]
    public void A_point_behind_an_initial_or_before_a_small_letter_ends_no_sentence(string text, string expected)
    {
        Match[] matches = [new("text", new Utf8Term("apple"), -1, -1, -1)];
        var filler = "A sentence before it all that is long enough. ";
        var passage = Assert.Single(Highlighter.Highlight("text", filler + text, matches, new HighlightOptions { PassageLength = 130 }));
        Assert.StartsWith(expected, passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_matched_in_another_field_light_up_only_if_wanted()
    {
        Match[] matches = [new("title", new Utf8Term("apple"), 7, 40, 45)];
        var options = new HighlightOptions { RequireFieldMatch = false };
        Assert.Empty(Assert.Single(Highlighter.Highlight("text", "an apple", matches)).Matches);
        Assert.Equal(new TextRange(3, 5), Assert.Single(Assert.Single(Highlighter.Highlight("text", "an apple", matches, options)).Matches));
    }

    private static void ForTexts(Action<string, Match[]> check) =>
        Prop.ForAll(NastyText.Texts, Gen.Choose(0, int.MaxValue).ToArbitrary(), (text, seed) =>
        {
            // Some of the text's own words, chosen at random.
            var random = new Random(seed);
            var words = Analyzer.Analyze("text", text).Select(token => token.Term).Distinct().Where(_ => random.Next(3) == 0);
            check(text, [.. words.Select(word => new Match("text", new Utf8Term(word), -1, -1, -1))]);
        }).QuickCheckThrowOnFailure();

    private static string Html(string text, Match[] matches) =>
        PassageFormatter.Html.Format(Highlighter.Highlight("text", text, matches, new HighlightOptions { WholeField = true }));

    private static string Plain(string text) => PassageFormatter.Html.Format(Highlighter.Highlight("text", text, [], new HighlightOptions { WholeField = true }));
}
