using SearchCore.Sync.Extraction;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Applying;

/// <summary>A file could not be indexed, which is recorded and is no error of the whole.</summary>
internal sealed class FileFailedException(FileProblem problem, Exception? innerException = null)
    : Exception(problem.Reason, innerException)
{
    public FileProblem Problem { get; } = problem;

    public static FileProblem Describe(Exception cause) => cause switch
    {
        ExtractionException e => new FileProblem(e.Kind, e.Message),
        IOException or UnauthorizedAccessException => new FileProblem(SyncFailureKind.Unreadable, cause.Message),
        _ => new FileProblem(SyncFailureKind.Malformed, $"Its extractor failed: {cause.Message}"),
    };
}
