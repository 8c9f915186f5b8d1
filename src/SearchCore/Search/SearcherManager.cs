using SearchCore.Index;
using SearchCore.Search.Caching;
using SearchCore.Search.Similarities;

namespace SearchCore.Search;

/// <summary>Shares one searcher between threads and replaces it when the index has changed. Safe for many threads.</summary>
public sealed class SearcherManager : IDisposable
{
    private readonly Lock _refreshing = new();
    private readonly Similarity? _similarity;
    private readonly FilterCache? _filterCache;
    private volatile IndexSearcher? _current;

    /// <summary>Creates a manager.</summary>
    /// <param name="reader">What is searched first; the manager takes it over and disposes it.</param>
    /// <param name="similarity">How scores are computed; null for BM25.</param>
    /// <param name="filterCache">Keeps what filters find, for all searchers of the manager; null for no cache.</param>
    public SearcherManager(DirectoryReader reader, Similarity? similarity = null, FilterCache? filterCache = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _similarity = similarity;
        _filterCache = filterCache;
        _current = CreateSearcher(reader);
    }

    /// <summary>Borrows the current searcher.</summary>
    /// <returns>The searcher, to be given back by disposing.</returns>
    /// <exception cref="ObjectDisposedException">The manager was disposed.</exception>
    public SearcherLease Acquire()
    {
        while (_current is { } searcher)
        {
            // It may have been replaced, and its reader closed, just now: then there is a newer one.
            if (searcher.Reader.TryAcquire())
                return new SearcherLease(searcher);
        }

        throw new ObjectDisposedException(nameof(SearcherManager));
    }

    /// <summary>Replaces the searcher when the index has changed. Cheap when it has not.</summary>
    /// <returns>Whether it was replaced.</returns>
    public bool Refresh()
    {
        lock (_refreshing)
        {
            using var lease = Acquire();
            if (((DirectoryReader)lease.Searcher.Reader).OpenIfChanged() is not { } newer)
                return false;
            Exchange(newer);
            return true;
        }
    }

    /// <summary>Replaces the searcher by one over another reader.</summary>
    /// <param name="reader">What is searched from now on; the manager takes it over and disposes it.</param>
    public void Replace(DirectoryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        lock (_refreshing)
            Exchange(reader);
    }

    /// <summary>Closes the current searcher's reader when its last borrower has given it back.</summary>
    public void Dispose()
    {
        lock (_refreshing)
        {
            var last = _current;
            _current = null;
            last?.Reader.Dispose();
        }
    }

    private IndexSearcher CreateSearcher(DirectoryReader reader) => new(reader, _similarity) { FilterCache = _filterCache };

    private void Exchange(DirectoryReader reader)
    {
        var before = _current;
        _current = CreateSearcher(reader);
        before?.Reader.Dispose();
    }
}
