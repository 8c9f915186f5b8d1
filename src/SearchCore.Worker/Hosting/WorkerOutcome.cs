using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using SearchCore.Exceptions;

namespace SearchCore.Worker.Hosting;

/// <summary>How the worker ended. The first failure counts; what follows it is its consequence.</summary>
internal sealed class WorkerOutcome
{
    private int _code;

    public ExitCode Code => (ExitCode)Volatile.Read(ref _code);

    public void Fail(Exception exception, ILogger logger)
    {
        var (code, reason) = Judge(exception);
        if (Interlocked.CompareExchange(ref _code, (int)code, (int)ExitCode.Success) == (int)ExitCode.Success)
            logger.Failed(reason, code == ExitCode.Failure ? exception : null);
    }

    /// <summary>The exit code for a failure, and what to tell the operator.</summary>
    public static (ExitCode Code, string Reason) Judge(Exception exception) => exception switch
    {
        OptionsValidationException e => (ExitCode.InvalidOptions, string.Join(Environment.NewLine, e.Failures)),
        InvalidOperationException { InnerException: FormatException or OverflowException or ArgumentException } => (ExitCode.InvalidOptions, exception.Message),
        IndexLockedException => (ExitCode.IndexLocked, exception.Message),
        UnusableIndexException or IndexFormatException => (ExitCode.IndexUnusable, exception.Message),
        IOException { InnerException: AddressInUseException } => (ExitCode.AddressInUse, exception.Message + " Stop the program that uses it, or choose another address with --address."),
        _ => (ExitCode.Failure, exception.Message),
    };
}
