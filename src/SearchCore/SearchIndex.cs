using SearchCore.Analysis.Presets;
using SearchCore.Diagnostics;
using SearchCore.Exceptions;
using SearchCore.Highlighting;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Search.Caching;
using SearchCore.Store;

namespace SearchCore;

/// <summary>An index as most programs use it: documents in by a schema, hits out, names found in any spelling.</summary>
/// <remarks>
/// Safe for many threads. A change can be found after <see cref="Refresh"/> and survives a crash after <see cref="CommitAsync"/>
/// (which refreshes too). One process writes; any number read.
/// </remarks>
public sealed partial class SearchIndex : IDisposable, IAsyncDisposable
{
    private readonly IndexDirectory _directory;
    private readonly SearchIndexOptions _options;
    private readonly PerFieldAnalyzer _analyzer;
    private readonly DocumentMapper _mapper;
    private readonly QueryFactory _queries;
    private readonly RequestSearch _requests;
    private readonly Highlighter _highlighter;
    private readonly Suggester _suggester;
    private readonly Lock _writerGate = new();
    private readonly SearcherManager _searchers;
    private readonly FilterCache _filterCache;
    private IndexWriter? _writer;
    private int _disposed;

    private SearchIndex(IndexDirectory directory, IndexSchema schema, SearchIndexOptions options)
    {
        _directory = directory;
        _options = options;
        Schema = schema;
        _analyzer = SchemaAnalyzers.Create(schema);
        _mapper = new DocumentMapper(schema);
        _queries = new QueryFactory(schema, SchemaAnalyzers.CreateForQueries(schema)) { Equivalences = options.Equivalences };
        _requests = new RequestSearch(schema, options);
        _highlighter = new Highlighter(_analyzer);
        _suggester = new Suggester(schema, _analyzer, _queries);
        _filterCache = new FilterCache { MaxBytes = (long)options.FilterCacheMegabytes << 20 };
        _writer = options.IsReadOnly ? null : OpenWriter();
        try
        {
            _searchers = new SearcherManager(OpenReader(), filterCache: _filterCache);
        }
        catch
        {
            _writer?.Rollback();
            throw;
        }

        SearchCoreMeter.FilterCaches.Add(this, ReadFilterCache);
    }

    /// <summary>The fields of the index.</summary>
    public IndexSchema Schema { get; }

    /// <summary>Names that are the same though they do not sound alike. May be set at any time; searches from then on go by it.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public NameEquivalences Equivalences
    {
        get => _queries.Equivalences;
        set => _queries.Equivalences = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What the cache of filters has done so far, and what it holds.</summary>
    public FilterCacheStatistics FilterCacheStatistics => _filterCache.Statistics;

    /// <summary>Where the index is, for messages.</summary>
    public string Location => _directory.Location;

    /// <summary>The user data of the commit that is searched at the moment, without the index' own.</summary>
    public IReadOnlyDictionary<string, string> CommitUserData
    {
        get
        {
            using var lease = _searchers.Acquire();
            return WithoutOwnKeys(((DirectoryReader)lease.Searcher.Reader).UserData);
        }
    }

    /// <summary>Opens an index in a folder, and makes it when it is not there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="schema">The fields; null to take them from the index, which must then be there.</param>
    /// <param name="options">How it works; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The index, to be disposed.</returns>
    /// <inheritdoc cref="Open(IndexDirectory, IndexSchema?, SearchIndexOptions?)" path="/exception"/>
    public static Task<SearchIndex> OpenAsync(
        string path,
        IndexSchema? schema = null,
        SearchIndexOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Task.Run(() => Open(path, schema, options), cancellationToken);

    /// <summary>Opens an index in a folder, and makes it when it is not there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="schema">The fields; null to take them from the index, which must then be there.</param>
    /// <param name="options">How it works; null for the defaults.</param>
    /// <returns>The index, to be disposed.</returns>
    /// <inheritdoc cref="Open(IndexDirectory, IndexSchema?, SearchIndexOptions?)" path="/exception"/>
    public static SearchIndex Open(string path, IndexSchema? schema = null, SearchIndexOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(new FileSystemDirectory(path), schema, options);
    }

    /// <summary>Opens an index in a directory, and makes it when it is not there.</summary>
    /// <param name="directory">The directory, which is disposed with the index.</param>
    /// <param name="schema">The fields; null to take them from the index, which must then be there.</param>
    /// <param name="options">How it works; null for the defaults.</param>
    /// <returns>The index, to be disposed.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IndexNotFoundException">There is no index, and it was opened read-only or without a schema.</exception>
    /// <exception cref="IndexLockedException">Another process writes to it.</exception>
    /// <exception cref="SchemaMismatchException">It was made with another schema.</exception>
    /// <exception cref="IndexCorruptException">Its files are damaged.</exception>
    /// <exception cref="IndexFormatException">It is of a format that is not read.</exception>
    public static SearchIndex Open(IndexDirectory directory, IndexSchema? schema = null, SearchIndexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        options ??= new SearchIndexOptions();
        if (options.FindProblem() is { } problem)
            throw new ArgumentException(problem, nameof(options));
        try
        {
            return new SearchIndex(directory, SchemaResolver.Resolve(directory, schema, options), options);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Commits what was changed and closes the index.</summary>
    /// <returns>A task that ends when everything is on disk.</returns>
    public ValueTask DisposeAsync() => new(Task.Run(Dispose));

    /// <summary>Commits what was changed and closes the index.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        SearchCoreMeter.FilterCaches.Remove(this);
        try
        {
            lock (_writerGate)
            {
                CloseWriter();
            }
        }
        finally
        {
            _searchers.Dispose();
            _directory.Dispose();
        }
    }

    private FilterCacheReading ReadFilterCache()
    {
        var cache = _filterCache.Statistics;
        return new FilterCacheReading(cache.Hits, cache.Misses, cache.Evictions, cache.Bytes);
    }

    private void CloseWriter()
    {
        if (_writer is not { } writer)
            return;
        _writer = null;
        using (writer)
        {
            // The writer would commit by itself, but without the schema.
            if (writer.IsOpen)
                writer.Commit(WithOwnKeys(CommitUserData));
        }
    }

    private static Dictionary<string, string> WithoutOwnKeys(IReadOnlyDictionary<string, string> userData) => userData
        .Where(pair => !pair.Key.StartsWith(CommitUserDataKeys.Prefix, StringComparison.Ordinal))
        .ToDictionary(StringComparer.Ordinal);

    private IndexWriter OpenWriter() => IndexWriter.Open(_directory, _analyzer, new IndexWriterOptions
    {
        RamBufferMegabytes = _options.RamBufferMegabytes,
        TimeProvider = _options.TimeProvider,
        OnMergeFailed = _options.OnMergeFailed,
    });

    private DirectoryReader OpenReader() => _writer is { } writer ? writer.GetReader() : DirectoryReader.Open(_directory);
}
