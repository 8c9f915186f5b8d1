using System.CommandLine;
using SearchCore.Cli.Commands;

namespace SearchCore.Cli;

/// <summary>The whole command: its verbs, and what becomes of their errors.</summary>
internal static class CommandLine
{
    // A commit that has begun when Ctrl-C comes gets this long to end.
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Parses and runs a command line.</summary>
    /// <param name="arguments">The words after the command's name.</param>
    /// <param name="console">Where the command writes to.</param>
    /// <param name="cancellationToken">Stops the command, as Ctrl-C does.</param>
    /// <returns>The number that the process ends with.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, CliConsole console, CancellationToken cancellationToken = default)
    {
        var parsed = CreateRoot(console).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            var messages = parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ").Replace('\t', ' ')).Distinct(StringComparer.Ordinal);
            console.Error.WriteLine($"{string.Join(' ', messages)} (Use --help to see what is possible.)");
            return (int)ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(Configure(console), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Failure.Describe(exception) is { } failure)
        {
            console.Error.WriteLine(failure.Message);
            return (int)failure.ExitCode;
        }
    }

    private static RootCommand CreateRoot(CliConsole console) => new(
        "Full-text search that finds a name however it was spelled. Reads and writes the Lucene 4.8 index format.")
    {
        IndexCommand.Create(console),
        SearchCommand.Create(console),
        SuggestCommand.Create(console),
        AnalyzeCommand.Create(console),
        TermsCommand.Create(console),
        DocCommand.Create(console),
        ExplainCommand.Create(console),
        CheckCommand.Create(console),
        RepairCommand.Create(console),
        MergeCommand.Create(console),
        SnapshotCommand.Create(console),
        RestoreCommand.Create(console),
        StatsCommand.Create(console),
        SyncCommand.Create(console),
    };

    private static InvocationConfiguration Configure(CliConsole console) => new()
    {
        Output = console.Output,
        Error = console.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TerminationTimeout,
    };
}
