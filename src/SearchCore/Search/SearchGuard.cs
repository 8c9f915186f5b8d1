namespace SearchCore.Search;

/// <summary>Ends a search that was cancelled or takes too long. Asked once per block, so it costs nothing per document. Safe for many threads.</summary>
internal sealed class SearchGuard(TimeSpan? timeLimit, TimeProvider timeProvider, CancellationToken cancellationToken)
{
    private readonly long _start = timeProvider.GetTimestamp();
    private volatile bool _isTimedOut;

    /// <summary>Whether the time limit was reached.</summary>
    public bool IsTimedOut => _isTimedOut;

    /// <summary>Whether the search may go on.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool MayGoOn()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (timeLimit is { } limit && timeProvider.GetElapsedTime(_start) >= limit)
            _isTimedOut = true;
        return !_isTimedOut;
    }
}
