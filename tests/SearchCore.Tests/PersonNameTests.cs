using SearchCore.Analysis.Transliteration;
using SearchCore.Names;
using SearchCore.Store;

namespace SearchCore.Tests;

public sealed class PersonNameTests
{
    private static readonly string[] Texts =
    [
        "They saw John Smith in Kent",
        "They saw Jane Fitzgerald Smith in Kent",
        "They saw Adam Smith in Kent",
        "They saw J. Smith in Kent",
        "It was just smith work",
        "Стихи: Александр Пушкин",
        "They met Alexander Pushkin",
        "They met Bashar al-Assad",
        "They met Assad and nobody else, said Bashar",
    ];

    [Theory]
    [InlineData("J. Smith", new[] { 3, 0, 1 })]
    [InlineData("\"J. Smith\"", new[] { 3, 0, 1 })]
    [InlineData("\"J Smith\"", new[] { 3, 0, 1 })]
    [InlineData("\"Smith, J.\"", new[] { 3, 0, 1 })]
    [InlineData("\"А. Пушкин\"", new[] { 5, 6 })]
    [InlineData("А. Пушкин", new[] { 5, 6 })]
    [InlineData("A. Pushkin", new[] { 6, 5 })]
    public async Task An_initial_finds_the_name_lower_than_itself(string query, int[] found)
    {
        await using var index = await FillAsync();
        var hits = Find(index, new SearchRequest(query) { RequireAllWords = true });
        Assert.Equal(found.Order(), hits.Order());
        Assert.Equal(found[0], hits[0]);
        Assert.Empty(Find(index, new SearchRequest("\"J. Smith\"") { NameOptions = new NameOptions { Rules = new NameRules { Initials = false } } }).Except([3]));
    }

    [Theory]
    [InlineData("J.")]
    [InlineData("\"j smith\"")]
    [InlineData("\"X. Smith\"")]
    public async Task A_letter_that_is_no_initial_stands_for_no_name(string query)
    {
        await using var index = await FillAsync();
        Assert.Empty(Find(index, new SearchRequest(query)).Except([3]));
    }

    [Theory]
    [InlineData("\"Assad Bashar\"")]
    [InlineData("\"Assad, Bashar\"")]
    [InlineData("\"assad, bashar\"")]
    [InlineData("\"Bashar Assad\"")]
    public async Task The_last_word_of_a_name_may_stand_first(string query)
    {
        await using var index = await FillAsync();
        Assert.Equal([7], Find(index, new SearchRequest(query)));
    }

    [Fact]
    public async Task A_phrase_of_ordinary_words_keeps_its_order()
    {
        await using var index = await FillAsync();
        Assert.Empty(Find(index, new SearchRequest("\"assad bashar\"")));
        Assert.Empty(Find(index, new SearchRequest("\"Assad Bashar\"") { NameOptions = new NameOptions { Rules = new NameRules { WordOrder = false } } }));
    }

    [Fact]
    public async Task The_explanation_says_whose_initial_it_is()
    {
        await using var index = await FillAsync();
        var result = index.Search(new SearchRequest("\"J. Smith\"") { Explain = true });
        var explanation = result.Hits.Single(hit => hit.Key == "0").Explanation!.ToString();
        Assert.Contains("J is the initial of john", explanation, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Variants, variant => variant.Spelling == "john");
    }

    private static async Task<SearchIndex> FillAsync()
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(s => s.Key("id").Text("body")));
        for (var i = 0; i < Texts.Length; i++)
            index.Put(new SearchDocument { ["id"] = $"{i}", ["body"] = Texts[i] });
        await index.CommitAsync();
        return index;
    }

    private static int[] Find(SearchIndex index, SearchRequest request) =>
        [.. index.Search(request).Hits.Select(hit => int.Parse(hit.Key!, System.Globalization.CultureInfo.InvariantCulture))];
}
