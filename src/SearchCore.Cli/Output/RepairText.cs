using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints for people what a repair did, or would do.</summary>
internal static class RepairText
{
    public static void Write(TextWriter output, RepairOutput repair)
    {
        foreach (var problem in repair.Problems)
            output.WriteLine($"PROBLEM {TerminalText.Clean(problem)}");
        if (repair.Problems.Count == 0)
        {
            output.WriteLine("No problems were found.");
            return;
        }

        var would = repair.IsDone ? string.Empty : "would be ";
        if (repair.BrokenSegments.Count > 0)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{would}dropped: {string.Join(' ', repair.BrokenSegments)}, and {repair.LostDocuments:N0} documents with them"));
        }

        if (repair.RewrittenSegments.Count > 0)
            output.WriteLine($"{would}written anew, without loss: {string.Join(' ', repair.RewrittenSegments)}");
        if (repair.RemovedCommits.Count > 0)
            output.WriteLine($"removed: {string.Join(' ', repair.RemovedCommits)}");
        output.WriteLine(repair.IsDone
            ? "The index is whole again."
            : "Nothing was changed. Restore a snapshot, index again, or give --drop-broken-segments.");
    }
}
