using System.Globalization;
using SearchCore.Cli.Output;
using SearchCore.Sync;

namespace SearchCore.Cli.Commands;

/// <summary>Makes an index equal to a folder and tells of it.</summary>
internal static class FolderRun
{
    /// <summary>Does it once, showing progress.</summary>
    public static async Task<SyncReport> OnceAsync(
        SearchIndex index, SyncOptions options, SyncCheck check, CliConsole console, CancellationToken cancellationToken)
    {
        using var synchronizer = new FolderSynchronizer(index, options);
        using var line = new ProgressLine(console);
        var progress = line.For<SyncProgress>(step =>
            string.Create(CultureInfo.InvariantCulture, $"{step.Done} of {step.Total} files, the last was {step.Path}"));
        return await synchronizer.SynchronizeAsync(check, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes on until it is cancelled, which is its normal end, and tells of every change.</summary>
    public static async Task WatchAsync(
        SearchIndex index, SyncOptions options, CliConsole console, bool isJson, CancellationToken cancellationToken)
    {
        using var synchronizer = new FolderSynchronizer(index, options);
        try
        {
            await synchronizer.RunAsync(new ChangePrinter(console, isJson), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping is how watching ends.
        }
    }

    /// <summary>Prints what was done.</summary>
    /// <returns>How the command ends.</returns>
    public static ExitCode Report(CliConsole console, SyncReport report, bool isJson)
    {
        if (isJson)
            JsonOutput.Write(console.Output, SyncOutput.From(report), CliJsonContext.Indented.SyncOutput);
        else
            SyncText.Write(console, report);
        var isComplete = report.Failures.Count + report.UnreadableFolders.Count == 0 && report.Refused is null;
        return isComplete ? ExitCode.Success : ExitCode.PartlyDone;
    }

    private sealed class ChangePrinter(CliConsole console, bool isJson) : IProgress<SyncReport>
    {
        private bool _hasPrinted;

        public void Report(SyncReport report)
        {
            // The first report says that the index is equal to the folder, changes or not.
            if (_hasPrinted && !report.HasChanges)
                return;
            _hasPrinted = true;
            if (isJson)
                JsonOutput.Write(console.Output, SyncOutput.From(report), CliJsonContext.Lines.SyncOutput);
            else
                SyncText.Write(console, report);
            console.Output.Flush();
        }
    }
}
