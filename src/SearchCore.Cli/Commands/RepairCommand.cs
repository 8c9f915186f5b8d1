using System.CommandLine;
using System.Globalization;
using SearchCore.Cli.Output;
using SearchCore.Index;

namespace SearchCore.Cli.Commands;

/// <summary><c>repair</c>: says what a repair of a damaged index would cost, and does it when told to.</summary>
internal static class RepairCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var drop = new Option<bool>("--drop-broken-segments")
        {
            Description = "Do it, though the documents in broken segments are lost. Without this nothing is changed.",
        };
        var json = CommonSymbols.Json();
        var command = new Command("repair", "Says what it takes to mend a damaged index, and mends it when told to.") { index, drop, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var directory = ExistingIndex.Open(parsed.GetRequiredValue(index));
            using var line = new ProgressLine(console);
            var done = 0;
            var progress = line.For<SegmentCheckReport>(segment =>
                string.Create(CultureInfo.InvariantCulture, $"{++done} segments checked, the last was {segment.Name}"));
            var output = parsed.GetValue(drop)
                ? RepairOutput.From(IndexRepairer.Repair(directory, progress, cancellationToken))
                : RepairOutput.From(IndexChecker.Check(directory, progress, cancellationToken));
            line.Dispose();
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, output, CliJsonContext.Indented.RepairOutput);
            else
                RepairText.Write(console.Output, output);
            return Task.FromResult((int)(output.IsClean ? ExitCode.Success : ExitCode.Corrupt));
        });
        return command;
    }
}
