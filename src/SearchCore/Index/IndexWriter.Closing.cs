using SearchCore.Exceptions;

namespace SearchCore.Index;

/// <summary>The writer's end: wanted, or forced by an error.</summary>
public sealed partial class IndexWriter
{
    private readonly CancellationTokenSource _closing = new();
    private Exception? _failure;
    private int _isClosed;

    /// <summary>Whether the writer takes calls.</summary>
    public bool IsOpen => Volatile.Read(ref _isClosed) == 0 && Volatile.Read(ref _failure) is null;

    /// <summary>Drops everything since the last commit and closes the writer.</summary>
    public void Rollback()
    {
        ThrowIfClosed();
        Close();
    }

    /// <summary>Commits, waits for merges and gives the write lock back. To drop changes instead, call <see cref="Rollback"/> before.</summary>
    /// <exception cref="IndexWriterFailedException">The last changes could not be committed. The writer is closed all the same.</exception>
    public void Dispose()
    {
        if (Volatile.Read(ref _isClosed) != 0)
            return;
        try
        {
            if (Volatile.Read(ref _failure) is null)
            {
                Commit();
                WaitForMerges();
                Commit();
            }
        }
        finally
        {
            Close();
        }
    }

    private static bool IsFatal(Exception e) =>
        e is not (DocumentRejectedException or LimitExceededException or IndexWriterFailedException
            or OperationCanceledException or ObjectDisposedException);

    /// <summary>Runs what cleans up after a failure, or besides one. Its own failure must not hide the first, and harms nothing.</summary>
    private static void Quietly(Action cleanUp)
    {
        try
        {
            cleanUp();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // What is left behind is referred to by no commit and is removed by the next writer that opens the index.
        }
    }

    /// <summary>Runs a step after whose failure the writer cannot go on.</summary>
    private void Guard(Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (IsFatal(e))
        {
            throw Fail(e);
        }
    }

    private void ThrowIfClosed()
    {
        if (Volatile.Read(ref _failure) is { } failure)
        {
            // A merge in the background failed; its thread cannot close the writer, because closing waits for it.
            Close();
            throw new IndexWriterFailedException(Directory.Location, failure);
        }

        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isClosed) != 0, this);
    }

    private void RecordFailure(Exception cause)
    {
        if (cause is not OperationCanceledException)
            Interlocked.CompareExchange(ref _failure, cause, null);
    }

    /// <summary>Closes the writer after an error. To be called without any lock held.</summary>
    private IndexWriterFailedException Fail(Exception cause)
    {
        RecordFailure(cause);
        Close();
        return new IndexWriterFailedException(Directory.Location, cause);
    }

    /// <summary>Stops everything, lets go what was not committed, and gives the write lock back. Further calls do nothing.</summary>
    private void Close()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
            return;
        _closing.Cancel();
        _merges.Close();
        var places = _pool.BeginFullFlush(_pool.Close);
        foreach (var place in places)
            Abandon(place);
        _pool.EndFullFlush();
        lock (_commitLock)
        {
            lock (_deletesLock)
            {
                lock (_lock)
                {
                    Quietly(() => _prepared?.RollbackCommit(Directory));
                    foreach (var segment in _segments)
                        segment.Release();
                    _segments.Clear();
                    Quietly(_deleter.KeepOnlyCommits);
                }
            }
        }

        Quietly(_writeLock.Dispose);
    }
}
