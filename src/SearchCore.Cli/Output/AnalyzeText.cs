using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints the words of a text for people.</summary>
internal static class AnalyzeText
{
    public static void Write(TextWriter output, AnalyzeOutput analyzed)
    {
        var table = new TextTable(rightAligned: [true, false, true, true, false]);
        table.AddRow("position", "term", "start", "end", "type");
        foreach (var token in analyzed.Tokens)
            table.AddRow(Number(token.Position), token.Term, Number(token.StartOffset), Number(token.EndOffset), token.Type);
        table.WriteTo(output);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
