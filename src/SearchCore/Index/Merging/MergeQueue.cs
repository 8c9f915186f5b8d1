namespace SearchCore.Index.Merging;

/// <summary>Runs merges: on a few background threads, or (with none) on the thread that asks. Safe for many threads.</summary>
/// <param name="maxThreads">How many merges run at a time; 0 for the asking thread.</param>
/// <param name="run">Runs a merge.</param>
/// <param name="onFailure">Told what ended a merge in the background; the queue runs no further ones then.</param>
internal sealed class MergeQueue(int maxThreads, Action<PlannedMerge> run, Action<Exception> onFailure)
{
    /// <summary>How many merges may wait before whoever adds segments waits for them.</summary>
    private const int MaxWaiting = 3;
    private readonly object _gate = new();
    private readonly Queue<PlannedMerge> _waiting = new();
    private int _running;
    private bool _isClosed;

    /// <summary>Adds merges; without background threads, runs them.</summary>
    public void Add(IReadOnlyCollection<PlannedMerge> merges)
    {
        lock (_gate)
        {
            foreach (var merge in merges)
                _waiting.Enqueue(merge);
            while (maxThreads > 0 && _running < Math.Min(maxThreads, _running + _waiting.Count) && !_isClosed)
            {
                _running++;
                StartThread(_waiting.Dequeue());
            }
        }

        if (maxThreads == 0)
            RunHere();
    }

    /// <summary>Waits while merging is behind, so that segments do not pile up.</summary>
    public void WaitWhileBehind()
    {
        lock (_gate)
        {
            while (maxThreads > 0 && _waiting.Count > MaxWaiting && !_isClosed)
                Monitor.Wait(_gate);
        }
    }

    /// <summary>Waits until something has changed, at most a short time; with no merge at all it returns at once.</summary>
    /// <returns>Whether merges are waiting or running.</returns>
    public bool WaitForChange(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_running == 0 && (_waiting.Count == 0 || _isClosed))
                return false;
            Monitor.Wait(_gate, TimeSpan.FromMilliseconds(50));
            return true;
        }
    }

    /// <summary>Drops the merges that wait, and waits for those that run; they are to be cancelled before.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            _waiting.Clear();
            Monitor.PulseAll(_gate);
            while (maxThreads > 0 && _running > 0)
                Monitor.Wait(_gate);
        }
    }

    private void RunHere()
    {
        while (true)
        {
            PlannedMerge merge;
            lock (_gate)
            {
                if (_isClosed || !_waiting.TryDequeue(out merge!))
                    return;
                _running++;
            }

            try
            {
                run(merge);
            }
            finally
            {
                Finish();
            }
        }
    }

    private void StartThread(PlannedMerge merge)
    {
        var thread = new Thread(() => RunInBackground(merge)) { IsBackground = true, Name = "SearchCore merge" };
        thread.Start();
    }

    private void RunInBackground(PlannedMerge merge)
    {
        try
        {
            run(merge);
        }
        catch (Exception e)
        {
            // Handed on: the writer throws it at its next call.
            onFailure(e);
        }
        finally
        {
            Finish();
        }
    }

    private void Finish()
    {
        lock (_gate)
        {
            _running--;
            if (maxThreads > 0 && !_isClosed && _waiting.TryDequeue(out var next))
            {
                _running++;
                StartThread(next);
            }

            Monitor.PulseAll(_gate);
        }
    }
}
