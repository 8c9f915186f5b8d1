using SearchCore.Store;

namespace SearchCore.Benchmarks.Names;

/// <summary>Builds an index of a vocabulary's words.</summary>
internal static class NameLookUpIndex
{
    /// <summary>The field that holds the words.</summary>
    public const string Field = "text";

    private const int WordsPerDocument = 20;

    /// <summary>Indexes all words, in documents of twenty; full stops keep neighbours from being taken for one name.</summary>
    /// <param name="words">The words.</param>
    /// <param name="merge">Whether all become one segment.</param>
    public static async Task<SearchIndex> BuildAsync(IEnumerable<string> words, bool merge)
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(fields => fields.Text(Field)));
        foreach (var document in words.Chunk(WordsPerDocument))
            index.Put(new SearchDocument { { Field, string.Join(". ", document) } });
        if (merge)
            await index.MergeAsync();
        else
            await index.CommitAsync();
        return index;
    }
}
