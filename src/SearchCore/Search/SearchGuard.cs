using SearchCore.Index;

namespace SearchCore.Search;

/// <summary>Ends a search that was cancelled or takes too long. Asked once per block, so it costs nothing per document. Safe for many threads.</summary>
internal sealed class SearchGuard(TimeSpan? timeLimit, TimeProvider timeProvider, CancellationToken cancellationToken)
{
    [ThreadStatic]
    private static SearchGuard? _ofThread;

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

    /// <summary>Whether the search that opens scorers on this thread may go on; asked by those that walk many terms before their first document.</summary>
    /// <returns>False when its time is up: then what is found is thrown away, and need not be complete.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static bool MayOpeningGoOn() => _ofThread?.MayGoOn() ?? true;

    /// <summary>Opens a scorer under this guard.</summary>
    /// <param name="weight">The weight.</param>
    /// <param name="leaf">The segment.</param>
    public Scorer? Open(Weight weight, LeafReaderContext leaf)
    {
        var outer = _ofThread;
        _ofThread = this;
        try
        {
            return weight.GetScorer(leaf);
        }
        finally
        {
            _ofThread = outer;
        }
    }
}
