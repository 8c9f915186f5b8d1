namespace SearchCore.Sync.Extraction;

/// <summary>Takes a file for text as it is, with the first line that says something for its title.</summary>
internal sealed class PlainTextExtractor : ITextExtractor
{
    public IReadOnlyCollection<string> Extensions { get; } = [".txt"];

    public ExtractedText Extract(FileContent content, CancellationToken cancellationToken)
    {
        var decoded = content.DecodeText();
        return new ExtractedText(decoded.Text, TitleFinder.FirstLine(decoded.Text), decoded.Encoding);
    }
}
