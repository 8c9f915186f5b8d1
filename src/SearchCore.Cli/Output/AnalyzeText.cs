using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints the words of a text for people, and the names when they were asked for.</summary>
internal static class AnalyzeText
{
    public static void Write(TextWriter output, AnalyzeOutput analyzed)
    {
        var table = new TextTable(rightAligned: [true, false, true, true, false]);
        table.AddRow("position", "term", "start", "end", "type");
        foreach (var token in analyzed.Tokens)
            table.AddRow(Number(token.Position), TerminalText.Clean(token.Term), Number(token.StartOffset), Number(token.EndOffset), token.Type);
        table.WriteTo(output);
        if (analyzed.Names is { } names)
            WriteNames(output, names);
        if (analyzed.Match is { } match)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{TerminalText.Clean(match.Name)}: {match.Similarity:F3}, {match.Reason}"));
    }

    private static void WriteNames(TextWriter output, IReadOnlyList<AnalyzeNameOutput> names)
    {
        var table = new TextTable(rightAligned: [false, false]);
        table.AddRow("name key", "spelling");
        foreach (var name in names)
            table.AddRow(name.Key, name.Spelling);
        output.WriteLine();
        table.WriteTo(output);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
