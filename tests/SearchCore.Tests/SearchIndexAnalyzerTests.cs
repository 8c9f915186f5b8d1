using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests;

public sealed class SearchIndexAnalyzerTests
{
    private const string Synonyms = """{"tokenizer":"standard","filters":["lowercase",{"type":"synonym","flat":false,"rules":["dns, domain name system"]}]}""";
    private const string FlatSynonyms = """{"tokenizer":"standard","filters":["lowercase",{"type":"synonym","rules":["dns, domain name system"]}]}""";
    private const string Html = """{"charFilters":["htmlStrip"],"tokenizer":"standard","filters":["lowercase"]}""";

    [Theory]
    [InlineData(AnalyzerNames.Standard, Synonyms)]
    [InlineData(FlatSynonyms, null)]
    public async Task Synonyms_of_several_words_find_each_other_as_phrases(string analyzer, string? searchAnalyzer)
    {
        var schema = IndexSchema.Create(fields => fields.Key("id").Text("body", names: false, analyzer: analyzer, searchAnalyzer: searchAnalyzer));
        await using var index = SearchIndex.Open(new InMemoryDirectory(), schema);
        string[] bodies = ["my dns server", "my domain name system server", "a system for the name of my domain server", "my server"];
        for (var i = 0; i < bodies.Length; i++)
            index.Put(new SearchDocument { ["id"] = $"{i}", ["body"] = bodies[i] });
        await index.CommitAsync();
        foreach (var query in new[] { "\"my dns server\"", "\"my domain name system server\"" })
            Assert.Equal(["0", "1"], index.Search(query).Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Forms_of_a_word_are_found_and_marked_in_their_language()
    {
        var schema = IndexSchema.Create(fields => fields.Key("id").Text("body", names: false, analyzer: AnalyzerNames.German));
        await using var index = SearchIndex.Open(new InMemoryDirectory(), schema);
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "Die Häuser der Stadt" });
        await index.CommitAsync();
        var passage = Assert.Single(Assert.Single(index.Search("haus").Hits).Passages["body"]);
        Assert.Equal("Häuser", passage.Text.Substring(passage.Matches[0].Start, passage.Matches[0].Length));
    }

    [Fact]
    public async Task Matches_are_marked_in_the_text_as_it_was_with_its_markup()
    {
        var schema = IndexSchema.Create(fields => fields.Key("id").Text("body", names: false, analyzer: Html));
        await using var index = SearchIndex.Open(new InMemoryDirectory(), schema);
        index.Put(new SearchDocument { ["id"] = "1", ["body"] = "<p>un<b>like</b>ly &amp; odd</p>" });
        await index.CommitAsync();
        var passage = Assert.Single(Assert.Single(index.Search("unlikely").Hits).Passages["body"]);
        Assert.Equal("un<b>like</b>ly", passage.Text.Substring(passage.Matches[0].Start, passage.Matches[0].Length));
    }

    [Fact]
    public async Task Another_configuration_is_noticed_but_for_queries_it_is_free()
    {
        var directory = new InMemoryDirectory();
        IndexSchema Schema(string analyzer, string? searchAnalyzer = null) =>
            IndexSchema.Create(fields => fields.Key("id").Text("body", names: false, analyzer: analyzer, searchAnalyzer: searchAnalyzer));
        await using (var index = SearchIndex.Open(directory, Schema(Html)))
        {
            index.Put(new SearchDocument { ["id"] = "1", ["body"] = "<b>dns</b>" });
            await index.CommitAsync();
        }

        Assert.Throws<SchemaMismatchException>(() => SearchIndex.Open(directory, Schema(AnalyzerNames.Standard)));
        await using (var index = SearchIndex.Open(directory, Schema(Html, Synonyms)))
            Assert.Single(index.Search("\"domain name system\"").Hits);
        await using (var index = SearchIndex.Open(directory))
            Assert.Equal(Html, index.Schema.Find("body")!.Analyzer);
    }
}
