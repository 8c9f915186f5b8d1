namespace SearchCore.Worker.Hosting;

/// <summary>The folder that was named for the index holds one that is not the worker's to replace.</summary>
internal sealed class UnusableIndexException(string message) : Exception(message);
