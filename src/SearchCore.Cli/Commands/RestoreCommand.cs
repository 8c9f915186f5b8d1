using System.CommandLine;
using SearchCore.Cli.Output;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Cli.Commands;

/// <summary><c>restore</c>: brings a snapshot back as an index.</summary>
internal static class RestoreCommand
{
    public static Command Create(CliConsole console)
    {
        var folder = new Argument<string>("snapshot") { Description = "The folder of the snapshot." };
        var index = new Argument<string>("index") { Description = "The folder for the index, which must have none yet." };
        var json = CommonSymbols.Json();
        var command = new Command("restore", "Copies a snapshot to where there is no index. Every file is compared with its checksum.")
        {
            folder, index, json,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var source = ExistingIndex.Open(parsed.GetRequiredValue(folder));
            using var target = new FileSystemDirectory(parsed.GetRequiredValue(index));
            using var line = new ProgressLine(console);
            var report = IndexSnapshot.Restore(source, target, line.For<string>(file => $"copied {file}"), cancellationToken);
            line.Dispose();
            SnapshotText.Print(console, SnapshotOutput.From(target.Location, report), parsed.GetValue(json));
            return Task.FromResult((int)ExitCode.Success);
        });
        return command;
    }
}
