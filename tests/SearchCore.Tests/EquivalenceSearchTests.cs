using SearchCore.Names;
using SearchCore.Store;

namespace SearchCore.Tests;

public sealed class EquivalenceSearchTests
{
    private static readonly IndexSchema Schema = IndexSchema.Create(s => s.Key("id").Text("body"));
    private static readonly NameEquivalences Exonyms = NameEquivalences.Parse("Palmyra = Tadmur\nTel Aviv = Jaffa\nConstantinople = New Rome");

    [Theory]
    [InlineData("Palmyra")]
    [InlineData("\"Palmyra\"")]
    [InlineData("Пальмира")]
    [InlineData("ruins AND Palmyra")]
    [InlineData("\"ruins of Palmyra\"")]
    public async Task A_name_finds_what_the_user_says_is_the_same(string query)
    {
        await using var index = await FillAsync("The ruins of Tadmur", "The ruins of Tadmor", "The ruins of Rome");
        Assert.Equal(["0", "1"], Find(index, query).Intersect(["0", "1"]));
        index.Equivalences = NameEquivalences.None;
        Assert.Empty(Find(index, query.Replace("ruins AND", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Tel Aviv", "A ship from Jaffa")]
    [InlineData("Jaffa", "A ship from Tel Aviv")]
    [InlineData("\"Constantinople walls\"", "They built the New Rome walls")]
    [InlineData("\"New Rome\"", "They came to Constantinople")]
    public async Task Names_may_have_several_words(string query, string text)
    {
        await using var index = await FillAsync(text, "A ship from nowhere");
        Assert.Equal(["0"], Find(index, query));
    }

    [Fact]
    public async Task A_part_of_a_name_of_several_words_is_not_the_name()
    {
        await using var index = await FillAsync("A ship from Jaffa");
        Assert.Empty(Find(index, "Tel"));
        Assert.Empty(Find(index, "Aviv"));
    }

    [Fact]
    public async Task The_name_itself_comes_first_and_the_other_says_why_it_was_found()
    {
        await using var index = await FillAsync("They came to Tadmor", "They came to Palmyra");
        var result = index.Search(new SearchRequest("Palmyra") { Explain = true });
        Assert.Equal(["1", "0"], result.Hits.Select(hit => hit.Key));
        var variant = Assert.Single(result.Variants, variant => variant.Spelling == "tadmor");
        Assert.Equal("Palmyra", variant.QueryText);
        Assert.Equal("Tadmur", variant.Equivalent);
        Assert.Equal("equivalence Palmyra = Tadmur, u ~ o", variant.Reason);
        Assert.Contains("equivalence Palmyra = Tadmur", result.Hits[1].Explanation!.ToString(), StringComparison.Ordinal);
        Assert.Contains(index.FindVariants("body", "Palmyra"), found => found.Spelling == "tadmor");
    }

    private static async Task<SearchIndex> FillAsync(params string[] texts)
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), Schema, new SearchIndexOptions { Equivalences = Exonyms });
        for (var i = 0; i < texts.Length; i++)
            index.Put(new SearchDocument { ["id"] = $"{i}", ["body"] = texts[i] });
        await index.CommitAsync();
        return index;
    }

    private static List<string?> Find(SearchIndex index, string query) =>
        [.. index.Search(new SearchRequest(query) { RequireAllWords = true }).Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal)];
}
