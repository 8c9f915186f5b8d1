using System.CommandLine;
using SearchCore.Cli.Output;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Cli.Commands;

/// <summary><c>snapshot</c>: copies an index, also one in use, to a folder.</summary>
internal static class SnapshotCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var folder = new Argument<string>("snapshot") { Description = "The folder for the copy: empty, or with an earlier snapshot of this index." };
        var json = CommonSymbols.Json();
        var command = new Command("snapshot", "Copies the last commit of an index, also of one in use. An earlier copy is brought up to date.")
        {
            index, folder, json,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var source = ExistingIndex.Open(parsed.GetRequiredValue(index));
            using var target = new FileSystemDirectory(parsed.GetRequiredValue(folder));
            using var line = new ProgressLine(console);
            var report = IndexSnapshot.Create(source, target, line.For<string>(file => $"copied {file}"), cancellationToken);
            line.Dispose();
            SnapshotText.Print(console, SnapshotOutput.From(target.Location, report), parsed.GetValue(json));
            return Task.FromResult((int)ExitCode.Success);
        });
        return command;
    }
}
