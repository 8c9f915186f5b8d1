using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SearchCore.Tests.DependencyInjection;

public sealed class SearchCoreServiceCollectionExtensionsTests
{
    [Fact]
    public async Task The_container_opens_one_index_and_commits_it_when_it_is_disposed()
    {
        var path = Directory.CreateTempSubdirectory("searchcore").FullName;
        try
        {
            var services = new ServiceCollection().AddSearchCore(options =>
            {
                options.Path = path;
                options.Schema = IndexSchema.Create(fields => fields.Key("id").Text("body"));
            });
            await using (var provider = services.BuildServiceProvider())
            {
                var index = provider.GetRequiredService<SearchIndex>();
                Assert.Same(index, provider.GetRequiredService<SearchIndex>());
                index.Put(new SearchDocument { ["id"] = "1", ["body"] = "The battle for Deir ez-Zor" });
            }

            await using var again = await SearchIndex.OpenAsync(path);
            Assert.Equal("1", Assert.Single(again.Search("Dayr az-Zawr").Hits).Key);
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    [Fact]
    public void Options_that_cannot_work_are_refused_by_name()
    {
        using var provider = new ServiceCollection().AddSearchCore(options => options.Index.RamBufferMegabytes = 0).BuildServiceProvider();
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SearchIndex>());
        Assert.Contains("Path", exception.Message, StringComparison.Ordinal);
    }
}
