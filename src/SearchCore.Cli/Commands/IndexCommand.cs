using System.CommandLine;
using SearchCore.Cli.Output;
using SearchCore.Sync;

namespace SearchCore.Cli.Commands;

/// <summary><c>index</c>: indexes a folder once, looking into every file.</summary>
internal static class IndexCommand
{
    public static Command Create(CliConsole console)
    {
        var options = new FolderOptions();
        var merge = new Option<bool>("--merge") { Description = "Merge the index into one segment afterwards." };
        var command = new Command("index", "Indexes the files of a folder, looking into every one.") { merge };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var syncOptions = options.ReadSyncOptions(parsed);
            var index = await options.OpenIndexAsync(parsed, cancellationToken).ConfigureAwait(false);
            await using var _ = index.ConfigureAwait(false);
            var report = await FolderRun.OnceAsync(index, syncOptions, SyncCheck.Contents, console, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(merge))
                await index.MergeAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return (int)FolderRun.Report(console, report, options.IsJson(parsed));
        });
        return command;
    }
}
