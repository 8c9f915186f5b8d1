using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Reads every byte of an index and compares all that is said twice (format chapter 15). It changes nothing and needs no lock.</summary>
public static class IndexChecker
{
    /// <summary>Checks the last commit of an index.</summary>
    /// <param name="directory">Where the index is.</param>
    /// <param name="progress">Told of each segment when it is done; may be null.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>What was found. A damaged index is reported, not thrown.</returns>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public static IndexCheckReport Check(
        IndexDirectory directory,
        IProgress<SegmentCheckReport>? progress = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
