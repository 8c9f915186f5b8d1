using SearchCore.Cli.Output;
using SearchCore.Exceptions;

namespace SearchCore.Cli;

/// <summary>What went wrong, for the person and for the script: one line and one number.</summary>
internal sealed record Failure(ExitCode ExitCode, string Message)
{
    /// <summary>Describes an exception that an index, a file or the user is to blame for.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The failure, or null for an exception that only a fault in the program explains.</returns>
    public static Failure? Describe(Exception exception) => exception switch
    {
        CommandException failed => failed.Failure,
        OperationCanceledException => new Failure(ExitCode.Canceled, "Stopped."),
        IndexNotFoundException => Of(ExitCode.NotFound, exception),
        IndexLockedException => Of(ExitCode.Locked, exception),
        IndexCorruptException => Of(ExitCode.Corrupt, exception),
        IndexFormatException => Of(ExitCode.UnsupportedFormat, exception),
        SchemaMismatchException => Of(ExitCode.SchemaMismatch, exception),
        FileNotFoundException or DirectoryNotFoundException => Of(ExitCode.NotFound, exception),
        UnauthorizedAccessException => Of(ExitCode.AccessDenied, exception),
        SearchCoreException or IOException or ArgumentException or FormatException => Of(ExitCode.Failed, exception),
        _ => null,
    };

    // Scripts and people read errors line by line.
    private static Failure Of(ExitCode exitCode, Exception exception) => new(exitCode, TerminalText.Clean(exception.Message));
}
