using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints groups for people: a line for each, and its hits below.</summary>
internal static class SearchGroupText
{
    public static void Write(CliConsole console, SearchRequest request, SearchResult result, Action<CliConsole, int, SearchHit> writeHit)
    {
        for (var i = 0; i < result.Groups.Count; i++)
        {
            var group = result.Groups[i];
            var value = group.Value is null ? $"(no {request.Group!.Field})" : TerminalText.Clean(group.Value);
            console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value}: {group.Count:N0} documents"));
            for (var hit = 0; hit < group.Hits.Count; hit++)
                writeHit(console, hit + 1, group.Hits[hit]);
        }

        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"groups {request.From + 1} to {request.From + result.Groups.Count} of {result.GroupCount:N0}"));
    }
}
