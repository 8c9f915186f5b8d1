using System.Globalization;
using SearchCore.Index;

namespace SearchCore.Cli.Output;

/// <summary>Prints what a check found for people: the segments, the problems, the verdict.</summary>
internal static class CheckText
{
    public static void Write(TextWriter output, IndexCheckReport report)
    {
        output.WriteLine($"{report.Location} {report.SegmentsFileName}".TrimEnd());
        var table = new TextTable(rightAligned: [false, true, true, true, true, true, true]);
        if (report.Segments.Count > 0)
            table.AddRow("segment", "documents", "deleted", "bytes", "terms", "postings", "positions");
        foreach (var segment in report.Segments)
        {
            table.AddRow(
                segment.Name,
                Number(segment.DocCount),
                Number(segment.DeletedCount),
                Number(segment.SizeInBytes),
                Number(segment.TermCount),
                Number(segment.PostingCount),
                Number(segment.PositionCount));
        }

        table.WriteTo(output);
        foreach (var problem in report.Problems)
            output.WriteLine($"PROBLEM {problem}");
        foreach (var segment in report.Segments)
        {
            foreach (var problem in segment.Problems)
                output.WriteLine($"PROBLEM in segment {segment.Name}: {problem}");
        }

        output.WriteLine(report.IsClean ? "No problems were found." : "The index is damaged.");
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
