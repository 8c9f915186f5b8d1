using SearchCore.Sync;

namespace SearchCore.Worker.Hosting;

/// <summary>The index that requests are answered from, which changes while the worker runs. Safe for many threads.</summary>
internal sealed class ServedIndex : IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();
    private SearchIndex? _index;
    private volatile FolderSynchronizer? _synchronizer;

    /// <summary>What the last comparison with the folder did, or null.</summary>
    public SyncReport? LastReport => _synchronizer?.LastReport;

    /// <summary>Whether answers are whole: the folder was compared once, or an older index still stands in.</summary>
    public bool IsReady => TryAsk(_ => _synchronizer is null || LastReport is not null, out var isReady) && isReady;

    /// <summary>Answers from an index from now on.</summary>
    /// <param name="index">The index.</param>
    /// <param name="synchronizer">What keeps it equal to the folder; null for an index that stands in until another is ready.</param>
    public void Show(SearchIndex index, FolderSynchronizer? synchronizer) => Set(index, synchronizer);

    /// <summary>Answers from none, so that it can be closed. Waits for the answers under way.</summary>
    public void Withdraw() => Set(null, null);

    /// <summary>Asks the index something.</summary>
    /// <param name="question">What to ask; the index stays open while it runs.</param>
    /// <param name="answer">The answer, when there is an index.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryAsk<T>(Func<SearchIndex, T> question, out T? answer)
    {
        _lock.EnterReadLock();
        try
        {
            answer = _index is null ? default : question(_index);
            return _index is not null;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public void Dispose() => _lock.Dispose();

    private void Set(SearchIndex? index, FolderSynchronizer? synchronizer)
    {
        _lock.EnterWriteLock();
        try
        {
            _index = index;
            _synchronizer = synchronizer;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
