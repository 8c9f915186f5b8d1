using System.Collections.Concurrent;

namespace SearchCore.Index;

/// <summary>Something that is shared and closes itself when its last user has gone. Safe for many threads.</summary>
internal sealed class UseCount(Action close)
{
    private readonly ConcurrentBag<Action> _whenClosed = [];
    private int _count = 1;

    /// <summary>Counts one more user, unless the last has gone already.</summary>
    public bool TryAcquire()
    {
        var seen = Volatile.Read(ref _count);
        while (seen > 0)
        {
            var before = Interlocked.CompareExchange(ref _count, seen + 1, seen);
            if (before == seen)
                return true;
            seen = before;
        }

        return false;
    }

    /// <summary>Asks to be told when the last user has gone. Only for users.</summary>
    /// <param name="action">What to do then; must not throw.</param>
    public void WhenClosed(Action action) => _whenClosed.Add(action);

    /// <summary>Counts one user less; the last one closes.</summary>
    public void Release()
    {
        var left = Interlocked.Decrement(ref _count);
        if (left == 0)
            Close();
        else if (left < 0)
            throw new InvalidOperationException("The reader was released more often than it was acquired.");
    }

    private void Close()
    {
        foreach (var action in _whenClosed)
            action();
        close();
    }
}
