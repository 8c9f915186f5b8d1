using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints hits for people: rank, key, score, the passages with what matched marked in them, then the spellings.</summary>
internal static class SearchText
{
    public static void Write(CliConsole console, SearchRequest request, SearchResult result)
    {
        var output = console.Output;
        foreach (var diagnostic in result.Diagnostics)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"note, at position {diagnostic.Position}: {diagnostic.Message}"));
        if (request.Group is not null)
        {
            SearchGroupText.Write(console, request, result, WriteHit);
        }
        else
        {
            for (var i = 0; i < result.Hits.Count; i++)
                WriteHit(console, request.From + i + 1, result.Hits[i]);
        }

        SearchFacetText.Write(output, result.Facets);
        WriteVariants(output, result);
        var more = result.IsTotalExact ? string.Empty : "at least ";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{more}{result.TotalHits:N0} documents in {result.Elapsed.TotalMilliseconds:F1} ms"));

        if (result.Next is not null)
            output.WriteLine($"next page: --after {result.Next}");
    }

    private static void WriteHit(CliConsole console, int rank, SearchHit hit)
    {
        var name = hit.Key ?? string.Create(CultureInfo.InvariantCulture, $"document {hit.DocId}");
        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rank}. {TerminalText.Clean(name)}  ({hit.Score:F3})"));
        foreach (var passage in hit.Passages.SelectMany(field => field.Value))
            console.Output.WriteLine($"   {PassageText.Mark(passage, console.IsOutputTerminal)}");
        if (hit.Explanation is not null)
            console.Output.WriteLine(hit.Explanation);
    }

    private static void WriteVariants(TextWriter output, SearchResult result)
    {
        if (result.Variants.Count == 0)
            return;
        var table = new TextTable(rightAligned: [false, false, true, true, false]);
        table.AddRow("name", "spelling", "similarity", "documents", "why");
        foreach (var variant in result.Variants)
        {
            table.AddRow(
                variant.QueryText,
                variant.Spelling,
                variant.Similarity.ToString("F2", CultureInfo.InvariantCulture),
                variant.DocumentCount.ToString("N0", CultureInfo.InvariantCulture),
                variant.Reason);
        }

        output.WriteLine();
        table.WriteTo(output);
        output.WriteLine();
    }
}
