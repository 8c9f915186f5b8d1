using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>Prints suggestions for people.</summary>
internal static class SuggestText
{
    public static void Write(TextWriter output, SuggestOutput answer)
    {
        if (answer.DidYouMean is { } meant)
            output.WriteLine($"did you mean: {TerminalText.Clean(meant)}");
        var table = new TextTable(rightAligned: [false, false, true, false]);
        foreach (var suggestion in answer.Suggestions)
        {
            table.AddRow(
                TerminalText.Clean(suggestion.Text),
                suggestion.Kind,
                suggestion.Documents.ToString("N0", CultureInfo.InvariantCulture),
                suggestion.Reason ?? string.Empty);
        }

        table.WriteTo(output);
        if (answer is { Suggestions: [], DidYouMean: null })
            output.WriteLine("nothing to suggest");
    }
}
