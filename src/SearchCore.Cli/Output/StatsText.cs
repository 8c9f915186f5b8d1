using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints numbers about an index for people.</summary>
internal static class StatsText
{
    public static void Write(TextWriter output, StatsOutput statistics)
    {
        var table = new TextTable(rightAligned: [false, true]);
        table.AddRow("documents", Number(statistics.Documents));
        table.AddRow("deleted, not merged away", Number(statistics.DeletedDocuments));
        table.AddRow("segments", Number(statistics.Segments));
        table.AddRow("bytes", Number(statistics.SizeInBytes));
        table.AddRow("generation", Number(statistics.Generation));
        foreach (var (field, count) in statistics.Terms)
            table.AddRow($"terms of {field}", Number(count));
        output.WriteLine(statistics.Index);
        table.WriteTo(output);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
