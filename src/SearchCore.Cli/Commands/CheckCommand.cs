using System.CommandLine;
using System.Globalization;
using SearchCore.Cli.Output;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Cli.Commands;

/// <summary><c>check</c>: reads every byte of an index and tells what is wrong.</summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var json = CommonSymbols.Json();
        var command = new Command("check", "Checks an index for damage. Changes nothing.") { index, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            var report = Check(parsed.GetRequiredValue(index), console, cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, CheckOutput.From(report), CliJsonContext.Indented.CheckOutput);
            else
                CheckText.Write(console.Output, report);
            return Task.FromResult((int)(report.IsClean ? ExitCode.Success : ExitCode.Corrupt));
        });
        return command;
    }

    private static IndexCheckReport Check(string path, CliConsole console, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path))
            throw new CommandException(ExitCode.NotFound, $"There is no index in '{path}': the folder does not exist.");
        using var directory = new FileSystemDirectory(path);
        using var line = new ProgressLine(console);
        var done = 0;
        return IndexChecker.Check(
            directory,
            line.For<SegmentCheckReport>(segment =>
                string.Create(CultureInfo.InvariantCulture, $"{++done} segments checked, the last was {segment.Name}")),
            cancellationToken);
    }
}
