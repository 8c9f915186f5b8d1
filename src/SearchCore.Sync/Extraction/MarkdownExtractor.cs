namespace SearchCore.Sync.Extraction;

/// <summary>Takes a Markdown file for text as it is, because Markdown reads well, with its first heading for the title.</summary>
internal sealed class MarkdownExtractor : ITextExtractor
{
    public IReadOnlyCollection<string> Extensions { get; } = [".md", ".markdown"];

    public ExtractedText Extract(FileContent content, CancellationToken cancellationToken)
    {
        var decoded = content.DecodeText();
        return new ExtractedText(decoded.Text, Heading(decoded.Text) ?? TitleFinder.FirstLine(decoded.Text), decoded.Encoding);
    }

    private static string? Heading(ReadOnlySpan<char> text)
    {
        var previous = ReadOnlySpan<char>.Empty;
        var isCode = false;
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
                isCode = !isCode;
            if (isCode)
                continue;
            if (IsMarkedHeading(trimmed))
                return TitleFinder.Clean(trimmed.Trim("# \t"));
            if (IsUnderline(trimmed) && !previous.IsEmpty)
                return TitleFinder.Clean(previous);
            previous = trimmed;
        }

        return null;
    }

    private static bool IsMarkedHeading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] is ' ' or '\t';
    }

    // A line of hyphens is also where the block of properties at the top ends; a heading in that style is underlined with '='.
    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Length >= 2 && !line.ContainsAnyExcept('=');
}
