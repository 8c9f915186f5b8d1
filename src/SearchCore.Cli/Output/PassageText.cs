using System.Text;
using SearchCore.Highlighting;

namespace SearchCore.Cli.Output;

/// <summary>Puts a passage on one line, with what matched in bold or in brackets.</summary>
internal static class PassageText
{
    private const string Bold = "\u001b[1m";
    private const string Plain = "\u001b[22m";

    public static string Mark(Passage passage, bool isTerminal)
    {
        var (before, after) = isTerminal ? (Bold, Plain) : ("[", "]");
        var line = new StringBuilder();
        var end = 0;
        foreach (var match in passage.Matches)
        {
            line.Append(TerminalText.Clean(passage.Text.AsSpan(end, match.Start - end)));
            line.Append(before);
            line.Append(TerminalText.Clean(passage.Text.AsSpan(match.Start, match.Length)));
            line.Append(after);
            end = match.End;
        }

        line.Append(TerminalText.Clean(passage.Text.AsSpan(end)));
        return line.ToString();
    }
}
