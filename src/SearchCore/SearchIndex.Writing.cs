using SearchCore.Diagnostics;
using SearchCore.Index;
using SearchCore.Search;

namespace SearchCore;

public sealed partial class SearchIndex
{
    private IndexWriter Writer
    {
        get
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) != 0, this);
            return _writer ?? throw new InvalidOperationException($"The index '{Location}' was opened for reading only.");
        }
    }

    /// <summary>Adds a document; when the schema has a key, it replaces the document with the same key.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">The document does not follow the schema: an unknown field, no key, two keys.</exception>
    /// <exception cref="InvalidOperationException">The index was opened for reading only.</exception>
    public void Put(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var writer = Writer;
        var (key, mapped) = _mapper.Map(document);
        if (key is null)
            writer.AddDocument(mapped);
        else
            writer.UpdateDocument(new Term(Schema.KeyField!, key), mapped);
        SearchCoreMeter.DocumentsIndexed.Add(1);
    }

    /// <summary>Deletes the document with a key; without effect when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="InvalidOperationException">The schema has no key, or the index was opened for reading only.</exception>
    public void Delete(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Writer.DeleteDocuments(KeyTerm(key));
        SearchCoreMeter.DocumentsDeleted.Add(1);
    }

    /// <summary>Deletes the documents that a query finds.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="InvalidOperationException">The index was opened for reading only.</exception>
    public void Delete(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Writer.DeleteDocuments(new QueryDeletion(query));
    }

    /// <summary>Deletes every document.</summary>
    /// <exception cref="InvalidOperationException">The index was opened for reading only.</exception>
    public void DeleteAll() => Writer.DeleteAll();

    /// <summary>Makes all changes durable and findable.</summary>
    /// <param name="userData">What to keep with the commit, besides what the index keeps itself; null keeps what the last commit has.</param>
    /// <param name="cancellationToken">Ends the wait, not a commit that has begun.</param>
    /// <returns>A task that ends when everything is on disk.</returns>
    /// <exception cref="ArgumentException">A key starts with <c>searchcore.</c>, which the index keeps for itself.</exception>
    /// <exception cref="InvalidOperationException">The index was opened for reading only.</exception>
    public Task CommitAsync(
        IReadOnlyDictionary<string, string>? userData = null,
        CancellationToken cancellationToken = default)
    {
        var writer = Writer;
        var notes = WithOwnKeys(userData ?? CommitUserData);
        return Task.Run(() => Commit(writer, notes), cancellationToken);
    }

    /// <summary>Makes all changes findable, without making them durable. Cheap when nothing changed.</summary>
    public void Refresh()
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) != 0, this);
        _searchers.Refresh();
    }

    /// <summary>Drops all changes since the last commit.</summary>
    /// <returns>A task that ends when the index is as it was.</returns>
    public Task RollbackAsync() => Task.Run(() =>
    {
        lock (_writerGate)
        {
            Writer.Rollback();
            _writer = OpenWriter();
            _searchers.Replace(OpenReader());
        }
    });

    /// <summary>Merges the index into few segments, which makes searching faster and gives back the space of deleted documents.</summary>
    /// <param name="maxSegments">How many segments may be left, 1 or more.</param>
    /// <param name="cancellationToken">Ends the wait; merges that have begun go on.</param>
    /// <returns>A task that ends after the merge and a commit.</returns>
    public Task MergeAsync(int maxSegments = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        var writer = Writer;
        return Task.Run(
            () =>
            {
                writer.ForceMerge(maxSegments, cancellationToken);
                Commit(writer, WithOwnKeys(CommitUserData));
            },
            cancellationToken);
    }

    private void Commit(IndexWriter writer, IReadOnlyDictionary<string, string> notes)
    {
        var started = _options.TimeProvider.GetTimestamp();
        writer.Commit(notes);
        _searchers.Refresh();
        SearchCoreMeter.CommitDuration.Record(_options.TimeProvider.GetElapsedTime(started).TotalSeconds);
    }

    private Dictionary<string, string> WithOwnKeys(IReadOnlyDictionary<string, string> userData)
    {
        var notes = new Dictionary<string, string>(userData, StringComparer.Ordinal);
        foreach (var key in notes.Keys)
        {
            if (key.StartsWith(CommitUserDataKeys.Prefix, StringComparison.Ordinal))
                throw new ArgumentException($"The key '{key}' of the user data starts with '{CommitUserDataKeys.Prefix}', which the index keeps for itself.", nameof(userData));
        }

        notes[CommitUserDataKeys.Schema] = IndexSchemaSerializer.Serialize(Schema);
        notes[CommitUserDataKeys.Analysis] = _analyzer.Fingerprint;
        return notes;
    }

    private Term KeyTerm(string key) => new(
        Schema.KeyField ?? throw new InvalidOperationException($"The schema of the index '{Location}' has no key."),
        key);
}
