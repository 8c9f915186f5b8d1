using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints what was copied.</summary>
internal static class SnapshotText
{
    public static void Print(CliConsole console, SnapshotOutput done, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(console.Output, done, CliJsonContext.Indented.SnapshotOutput);
            return;
        }

        console.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Commit {done.Generation} is in {TerminalText.Clean(done.Target)}: {done.CopiedFiles:N0} files ({done.CopiedBytes:N0} bytes) copied, "
            + $"{done.KeptFiles:N0} were there, {done.RemovedFiles:N0} removed."));
    }
}
