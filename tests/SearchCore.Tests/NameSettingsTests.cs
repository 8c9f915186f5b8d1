using SearchCore.Analysis.Transliteration;
using SearchCore.Exceptions;
using SearchCore.Names;
using SearchCore.Store;
using SearchCore.Tests.Store;

namespace SearchCore.Tests;

public sealed class NameSettingsTests
{
    private static readonly NameOptions WithinScriptOnly = new() { AcrossScripts = false };

    [Fact]
    public async Task A_request_may_have_settings_of_its_own()
    {
        await using var index = await FillAsync(Schema(NameOptions.Default));
        Assert.Equal(["a", "b"], Find(index, new SearchRequest("Pushkin")));
        Assert.Equal(["a"], Find(index, new SearchRequest("Pushkin") { NameOptions = WithinScriptOnly }));
    }

    [Fact]
    public async Task Each_field_has_settings_of_its_own()
    {
        await using var index = await FillAsync(Schema(WithinScriptOnly));
        Assert.Equal(["a"], Find(index, new SearchRequest("Pushkin")));
        Assert.Equal(["a", "b"], Find(index, new SearchRequest("Pushkin") { Fields = ["title"] }));
        Assert.Equal(["a", "b"], Find(index, new SearchRequest("Pushkin") { NameOptions = NameOptions.Default }));
    }

    [Fact]
    public async Task Settings_are_kept_with_the_index()
    {
        using var folder = new TemporaryFolder();
        await (await FillAsync(Schema(WithinScriptOnly), folder)).DisposeAsync();
        await using var index = SearchIndex.Open(folder.FullPath);
        Assert.Equal(WithinScriptOnly, index.Schema.Find("body")!.NameOptions);
        Assert.Equal(["a"], Find(index, new SearchRequest("Pushkin")));
    }

    [Fact]
    public async Task How_alike_a_name_must_be_may_change_but_not_how_it_was_read()
    {
        using var folder = new TemporaryFolder();
        await (await FillAsync(Schema(WithinScriptOnly), folder)).DisposeAsync();
        await using (var index = SearchIndex.Open(folder.FullPath, Schema(NameOptions.Default)))
            Assert.Equal(["a", "b"], Find(index, new SearchRequest("Pushkin")));
        var otherRules = new NameOptions { Rules = new NameRules { Articles = false } };
        var error = Assert.Throws<SchemaMismatchException>(() => SearchIndex.Open(folder.FullPath, Schema(otherRules)));
        Assert.Contains("'body'", error.Message, StringComparison.Ordinal);
    }

    private static IndexSchema Schema(NameOptions body) =>
        IndexSchema.Create(s => s.Key("id").Text("title", isDefault: false).Text("body", nameOptions: body));

    private static async Task<SearchIndex> FillAsync(IndexSchema schema, TemporaryFolder? folder = null)
    {
        var index = SearchIndex.Open(folder is null ? new InMemoryDirectory() : new FileSystemDirectory(folder.FullPath), schema);
        index.Put(new SearchDocument { ["id"] = "a", ["title"] = "Pushkin", ["body"] = "A poem by Pushkin" });
        index.Put(new SearchDocument { ["id"] = "b", ["title"] = "Пушкин", ["body"] = "Стихи. Автор: Пушкин" });
        await index.CommitAsync();
        return index;
    }

    private static IEnumerable<string?> Find(SearchIndex index, SearchRequest request) =>
        index.Search(request).Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal);
}
