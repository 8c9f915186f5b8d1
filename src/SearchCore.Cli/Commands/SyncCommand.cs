using System.CommandLine;
using SearchCore.Sync;

namespace SearchCore.Cli.Commands;

/// <summary><c>sync</c>: makes an index equal to a folder, once or for as long as it runs.</summary>
internal static class SyncCommand
{
    public static Command Create(CliConsole console)
    {
        var options = new FolderOptions();
        var watch = new Option<bool>("--watch") { Description = "Go on until stopped, and follow every change." };
        var command = new Command("sync", "Makes an index equal to a folder, looking only into files that changed.") { watch };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var syncOptions = options.ReadSyncOptions(parsed);
            var index = await options.OpenIndexAsync(parsed, cancellationToken).ConfigureAwait(false);
            await using var _ = index.ConfigureAwait(false);
            if (parsed.GetValue(watch))
            {
                await FolderRun.WatchAsync(index, syncOptions, console, options.IsJson(parsed), cancellationToken).ConfigureAwait(false);
                return (int)ExitCode.Success;
            }

            var report = await FolderRun.OnceAsync(index, syncOptions, SyncCheck.Fingerprints, console, cancellationToken).ConfigureAwait(false);
            return (int)FolderRun.Report(console, report, options.IsJson(parsed));
        });
        return command;
    }
}
