using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints facets for people: a table of values and counts for each.</summary>
internal static class SearchFacetText
{
    public static void Write(TextWriter output, IReadOnlyList<FacetResult> facets)
    {
        foreach (var facet in facets)
        {
            var table = new TextTable(rightAligned: [false, true]);
            table.AddRow(facet.Parent is null ? facet.Field : $"{facet.Field} under {TerminalText.Clean(facet.Parent)}", "documents");
            foreach (var value in facet.Values)
                table.AddRow(TerminalText.Clean(value.Value) + (value.IsSelected ? " *" : ""), value.Count.ToString("N0", CultureInfo.InvariantCulture));
            output.WriteLine();
            table.WriteTo(output);
            if (facet.ValueCount > facet.Values.Count)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {facet.ValueCount - facet.Values.Count:N0} more"));
        }
    }
}
