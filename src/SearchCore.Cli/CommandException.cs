namespace SearchCore.Cli;

/// <summary>A command cannot go on, for a reason that it has found itself.</summary>
internal sealed class CommandException(ExitCode exitCode, string message) : Exception(message)
{
    /// <summary>What to tell.</summary>
    public Failure Failure { get; } = new(exitCode, message);
}
