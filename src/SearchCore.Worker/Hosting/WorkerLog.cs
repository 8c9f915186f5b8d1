namespace SearchCore.Worker.Hosting;

/// <summary>What is logged.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(WorkerEventId.Answering, LogLevel.Information, "SearchCore answers at {address} - open it in a browser. It follows {folder}")]
    public static partial void Answering(this ILogger logger, string address, string folder);

    [LoggerMessage(WorkerEventId.IndexOpened, LogLevel.Information, "Opened the index {index} with {documents} documents")]
    public static partial void IndexOpened(this ILogger logger, string index, int documents);

    [LoggerMessage(WorkerEventId.Rebuilding, LogLevel.Warning, "Rebuilding the index in {rebuild}; until that is done, the old one is searched: {reason}")]
    public static partial void Rebuilding(this ILogger logger, string rebuild, string reason);

    [LoggerMessage(WorkerEventId.Rebuilt, LogLevel.Information, "Rebuilt the index {index}")]
    public static partial void Rebuilt(this ILogger logger, string index);

    [LoggerMessage(WorkerEventId.RebuildWaits, LogLevel.Error, "The rebuilt index has {newDocuments} documents and the old one {oldDocuments}, so the old one is kept until the folder is back: {reason}")]
    public static partial void RebuildWaits(this ILogger logger, int newDocuments, int oldDocuments, string reason);

    [LoggerMessage(WorkerEventId.MovedAside, LogLevel.Error, "The index was moved to {aside} and is rebuilt from the folder: {reason}")]
    public static partial void MovedAside(this ILogger logger, string aside, string reason);

    [LoggerMessage(WorkerEventId.Stopped, LogLevel.Information, "Stopped; everything is on disk")]
    public static partial void Stopped(this ILogger logger);

    [LoggerMessage(WorkerEventId.Failed, LogLevel.Critical, "The worker cannot go on: {reason}")]
    public static partial void Failed(this ILogger logger, string reason, Exception? exception);

    [LoggerMessage(WorkerEventId.EquivalencesRead, LogLevel.Information, "Read the names that are the same from {file}")]
    public static partial void EquivalencesRead(this ILogger logger, string file);

    [LoggerMessage(WorkerEventId.EquivalencesFailed, LogLevel.Warning, "The names that are the same stay as they were: {reason}")]
    public static partial void EquivalencesFailed(this ILogger logger, string reason);

    [LoggerMessage(WorkerEventId.MergeFailed, LogLevel.Error, "{reason}")]
    public static partial void MergeFailed(this ILogger logger, string reason, Exception exception);

    [LoggerMessage(WorkerEventId.RequestFailed, LogLevel.Error, "A request failed: {method} {path}")]
    public static partial void RequestFailed(this ILogger logger, string method, string path, Exception? exception);
}
