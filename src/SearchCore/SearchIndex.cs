using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore;

/// <summary>An index as most programs use it: documents in by a schema, hits out, names found in any spelling.</summary>
/// <remarks>
/// Safe for many threads. A change can be found after <see cref="Refresh"/> and survives a crash after <see cref="CommitAsync"/>
/// (which refreshes too). One process writes; any number read.
/// </remarks>
public sealed class SearchIndex : IAsyncDisposable
{
    /// <summary>The fields of the index.</summary>
    public IndexSchema Schema => throw new NotImplementedException();

    /// <summary>Where the index is, for messages.</summary>
    public string Location => throw new NotImplementedException();

    /// <summary>The user data of the last commit.</summary>
    public IReadOnlyDictionary<string, string> CommitUserData => throw new NotImplementedException();

    /// <summary>Opens an index in a folder, and makes it when it is not there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="schema">The fields; null to take them from the index, which must then be there.</param>
    /// <param name="options">How it works; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The index, to be disposed.</returns>
    /// <exception cref="Exceptions.IndexNotFoundException">There is no index, and it was opened read-only or without a schema.</exception>
    /// <exception cref="Exceptions.IndexLockedException">Another process writes to it.</exception>
    /// <exception cref="Exceptions.SchemaMismatchException">It was made with another schema.</exception>
    /// <exception cref="Exceptions.IndexCorruptException">Its files are damaged.</exception>
    /// <exception cref="Exceptions.IndexFormatException">It is of a format that is not read.</exception>
    public static Task<SearchIndex> OpenAsync(
        string path,
        IndexSchema? schema = null,
        SearchIndexOptions? options = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Opens an index in a directory, and makes it when it is not there.</summary>
    /// <param name="directory">The directory, which is disposed with the index.</param>
    /// <param name="schema">The fields; null to take them from the index, which must then be there.</param>
    /// <param name="options">How it works; null for the defaults.</param>
    /// <returns>The index, to be disposed.</returns>
    public static SearchIndex Open(IndexDirectory directory, IndexSchema? schema = null, SearchIndexOptions? options = null) =>
        throw new NotImplementedException();

    /// <summary>Adds a document; when the schema has a key, it replaces the document with the same key.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">The document does not follow the schema: an unknown field, no key, two keys.</exception>
    public void Put(SearchDocument document) => throw new NotImplementedException();

    /// <summary>Deletes the document with a key; without effect when there is none.</summary>
    /// <param name="key">The key.</param>
    public void Delete(string key) => throw new NotImplementedException();

    /// <summary>Deletes the documents that a query finds.</summary>
    /// <param name="query">The query.</param>
    public void Delete(Query query) => throw new NotImplementedException();

    /// <summary>Deletes every document.</summary>
    public void DeleteAll() => throw new NotImplementedException();

    /// <summary>Makes all changes durable and findable.</summary>
    /// <param name="userData">What to keep with the commit, besides what the index keeps itself; null keeps what the last commit has.</param>
    /// <param name="cancellationToken">Ends the wait, not a commit that has begun.</param>
    /// <returns>A task that ends when everything is on disk.</returns>
    public Task CommitAsync(
        IReadOnlyDictionary<string, string>? userData = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Makes all changes findable, without making them durable. Cheap when nothing changed.</summary>
    public void Refresh() => throw new NotImplementedException();

    /// <summary>Drops all changes since the last commit.</summary>
    /// <returns>A task that ends when the index is as it was.</returns>
    public Task RollbackAsync() => throw new NotImplementedException();

    /// <summary>Merges the index into few segments, which makes searching faster and gives back the space of deleted documents.</summary>
    /// <param name="maxSegments">How many segments may be left, 1 or more.</param>
    /// <param name="cancellationToken">Ends the wait; merges that have begun go on.</param>
    /// <returns>A task that ends after the merge and a commit.</returns>
    public Task MergeAsync(int maxSegments = 1, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Searches.</summary>
    /// <param name="query">The query in the classic query syntax, or just words.</param>
    /// <param name="top">How many hits to give back.</param>
    /// <returns>The hits.</returns>
    public SearchResult Search(string query, int top = 10) => Search(new SearchRequest(query) { Top = top });

    /// <summary>Searches. Never throws because of what the query text holds.</summary>
    /// <param name="request">What to search for and what to give back.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The hits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of the request is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>The stored fields of the document with a key, as of the last refresh.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The document, or null when there is none.</returns>
    public SearchDocument? Get(string key) => throw new NotImplementedException();

    /// <summary>Walks the stored fields of all documents, as of the last refresh.</summary>
    /// <param name="fields">The fields wanted; none for all.</param>
    /// <returns>The documents, in no particular order.</returns>
    public IEnumerable<SearchDocument> Enumerate(params IReadOnlyList<string> fields) => throw new NotImplementedException();

    /// <summary>The spellings in a field that are taken for a name.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">The name.</param>
    /// <returns>The spellings, the most alike first.</returns>
    public IReadOnlyList<NameVariant> FindVariants(string field, string name) => throw new NotImplementedException();

    /// <summary>Numbers about the index as it is searched at the moment.</summary>
    /// <returns>The numbers.</returns>
    public IndexStatistics GetStatistics() => throw new NotImplementedException();

    /// <summary>Commits what was changed and closes the index.</summary>
    /// <returns>A task that ends when everything is on disk.</returns>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
