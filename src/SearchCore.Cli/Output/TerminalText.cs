namespace SearchCore.Cli.Output;

/// <summary>Text of documents and file names, made fit for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text on one line, without the control characters by which it could take over the terminal.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var line = text.ToArray();
        foreach (ref var c in line.AsSpan())
        {
            if (char.IsControl(c))
                c = ' ';
        }

        return new string(line);
    }
}
