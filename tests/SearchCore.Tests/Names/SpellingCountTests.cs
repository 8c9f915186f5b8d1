using SearchCore.Store;

namespace SearchCore.Tests.Names;

public sealed class SpellingCountTests
{
    [Fact]
    public async Task A_spelling_counts_its_documents_in_all_segments()
    {
        await using var index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(fields => fields.Text("text")));
        for (var i = 0; i < 3; i++)
        {
            index.Put(new SearchDocument { { "text", "the road to Raqqa" } });
            index.Put(new SearchDocument { { "text", "a town near Raqqa" } });
            await index.CommitAsync();
        }

        Assert.Equal(6, Assert.Single(index.FindVariants("text", "Raqqa"), variant => variant.Spelling == "raqqa").DocumentCount);
    }
}
