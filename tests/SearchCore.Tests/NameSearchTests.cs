using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Highlighting;
using SearchCore.Store;
using SearchCore.Tests.Analysis;

namespace SearchCore.Tests;

public sealed class NameSearchTests
{
    private static readonly string[] Abdurrahman = ["Abdul Rahman", "Abdurrahman", "Abd al-Rahman", "Abdel-Rahman", "عبد الرحمن"];

    [Theory]
    [InlineData("\"deir ezzor\"", "The road to Deir ez-Zor")]
    [InlineData("\"Deir ezzor\"", "الطريق إلى دير الزور")]
    [InlineData("\"Deir ez-Zor\"", "The road to Deirezzor")]
    [InlineData("Deirezzor", "The road to Deir ez-Zor")]
    [InlineData("Deirezzor", "Дорога в Дейр-эз-Зор")]
    [InlineData("\"Abu Kamal\"", "The road to Abukamal")]
    [InlineData("Abukamal", "The road to Abu Kamal")]
    public async Task Words_apart_joined_and_in_quotation_marks_find_each_other(string query, string text)
    {
        await using var index = await FillAsync(text, "The road to nowhere");
        Assert.Equal("0", Assert.Single(index.Search(query).Hits).Key);
    }

    [Fact]
    public async Task All_forms_of_Abdurrahman_find_each_other_with_all_words_and_as_a_phrase()
    {
        await using var index = await FillAsync([.. Abdurrahman.Select(name => $"They met {name}")]);
        foreach (var name in Abdurrahman)
        {
            Assert.Equal(("all words of", name, ""), ("all words of", name, Missing(index.Search(new SearchRequest(name) { RequireAllWords = true }))));
            Assert.Equal(("phrase of", name, ""), ("phrase of", name, Missing(index.Search($"\"{name}\""))));
        }
    }

    [Theory]
    [InlineData("two scripts in one word", "Dеir Zоr")]
    [InlineData("zero-width characters", "De\u200Bir ez\u200C-Z\u200Dor\uFEFF")]
    [InlineData("bidi marks", "\u202Bدير\u202C \u2067الزور\u2069\u200F")]
    [InlineData("broken surrogates", "Deir\uD83D ez-Zor \uDE00Zor \uD801")]
    [InlineData("marks without a base", "\u0301\u0301 \u064E\u0651 \u0591Zor \u0308")]
    [InlineData("soft hyphens", "De\u00ADir ez-\u00ADZor")]
    [InlineData("control characters", "De\u0000ir\u001FZor\u001F")]
    public async Task Strange_text_is_indexed_searched_and_marked_where_it_stands(string what, string text)
    {
        await using var index = await FillAsync($"They came to {text} in May", "Deir ez-Zor");
        var result = index.Search(text);
        Assert.True(result.TotalHits <= 2, what);
        AssertMatchesLieInText(index, $"{text} came");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Ab")]
    [InlineData("ch")]
    [InlineData("بو")]
    [InlineData("e\u0301")]
    [InlineData("\u0301")]
    [InlineData("\uD83D")]
    [InlineData("J. ")]
    [InlineData("al-")]
    public async Task A_text_of_ten_thousand_letters_is_bounded_work(string piece)
    {
        var word = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        var started = Stopwatch.GetTimestamp();
        await using var index = await FillAsync($"They came to {word}", "Abab Chch");
        AssertMatchesLieInText(index, word);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Whatever_the_text_it_is_indexed_and_searched_and_matches_lie_in_it()
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(s => s.Key("id").Text("body")));
        using var closed = index;
        Prop.ForAll(NastyText.Texts, text =>
        {
            index.Put(new SearchDocument { ["id"] = "0", ["body"] = text });
            index.Refresh();
            AssertMatchesLieInText(index, text);
        }).QuickCheckThrowOnFailure();
    }

    private static string Missing(SearchResult result) => string.Join(
        ", ", Abdurrahman.Where((_, i) => !result.Hits.Any(hit => hit.Key == i.ToString(CultureInfo.InvariantCulture))));

    private static void AssertMatchesLieInText(SearchIndex index, string query)
    {
        foreach (var hit in index.Search(new SearchRequest(query) { Explain = true }).Hits)
        {
            foreach (var passage in hit.Passages.GetValueOrDefault("body", []))
                Assert.All(passage.Matches, match => AssertLiesIn(passage, match));
        }
    }

    private static void AssertLiesIn(Passage passage, TextRange match)
    {
        Assert.InRange(match.Start, 0, passage.Text.Length - 1);
        Assert.InRange(match.End, match.Start + 1, passage.Text.Length);
    }

    private static async Task<SearchIndex> FillAsync(params string[] texts)
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(s => s.Key("id").Text("body")));
        for (var i = 0; i < texts.Length; i++)
            index.Put(new SearchDocument { ["id"] = $"{i}", ["body"] = texts[i] });
        await index.CommitAsync();
        return index;
    }
}
