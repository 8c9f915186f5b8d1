using System.Globalization;
using SearchCore.Sync;

namespace SearchCore.Cli.Output;

/// <summary>Prints for people what was done with a folder; what was not done goes to standard error.</summary>
internal static class SyncText
{
    public static void Write(CliConsole console, SyncReport report)
    {
        foreach (var failure in report.Failures)
            console.Error.WriteLine(TerminalText.Clean($"{failure.Path}: {failure.Reason}"));
        foreach (var folder in report.UnreadableFolders)
            console.Error.WriteLine(TerminalText.Clean($"{folder.Path}: {folder.Reason}"));
        if (report.Refused is not null)
            console.Error.WriteLine($"Nothing was deleted: {report.Refused}");
        console.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Added} added, {report.Updated} updated, {report.Renamed} renamed, {report.Deleted} deleted, "
            + $"{report.Unchanged + report.Touched} unchanged, {report.Failures.Count} failed in {report.Elapsed.TotalSeconds:F1} s"));
    }
}
