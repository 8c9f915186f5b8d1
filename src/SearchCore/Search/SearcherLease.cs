namespace SearchCore.Search;

/// <summary>A searcher that may be used until this is disposed, whatever the <see cref="SearcherManager"/> does meanwhile.</summary>
public readonly struct SearcherLease : IDisposable
{
    internal SearcherLease(IndexSearcher searcher)
    {
        Searcher = searcher;
    }

    /// <summary>The searcher.</summary>
    public IndexSearcher Searcher { get; }

    /// <summary>Gives the searcher back. To be called once.</summary>
    public void Dispose() => Searcher.Reader.Release();
}
