using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>What <c>terms --json</c> prints.</summary>
internal sealed record TermsOutput(string Field, IReadOnlyList<TermOutput> Terms)
{
    public void WriteTo(TextWriter output)
    {
        var table = new TextTable(rightAligned: [false, true, true]);
        if (Terms.Count > 0)
            table.AddRow("term", "documents", "occurrences");
        foreach (var term in Terms)
        {
            table.AddRow(
                term.Term is { } text ? TerminalText.Clean(text) : $"({term.Hex})",
                term.Documents.ToString("N0", CultureInfo.InvariantCulture),
                term.Occurrences.ToString("N0", CultureInfo.InvariantCulture));
        }

        table.WriteTo(output);
    }
}
