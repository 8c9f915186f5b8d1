using System.CommandLine;
using SearchCore.Cli.Output;

namespace SearchCore.Cli.Commands;

/// <summary><c>stats</c>: numbers about an index.</summary>
internal static class StatsCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var json = CommonSymbols.Json();
        var command = new Command("stats", "Prints numbers about an index.") { index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var opened = await ReadOnlyIndex.OpenAsync(parsed.GetRequiredValue(index), cancellationToken).ConfigureAwait(false);
            await using var _ = opened.ConfigureAwait(false);
            var statistics = StatsOutput.From(opened);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, statistics, CliJsonContext.Indented.StatsOutput);
            else
                StatsText.Write(console.Output, statistics);
            return (int)ExitCode.Success;
        });
        return command;
    }
}
