namespace SearchCore.Sync.Extraction;

/// <summary>Chooses the extractor for a file by its extension; what none is for is tried as plain text.</summary>
internal sealed class TextExtractors
{
    private readonly PlainTextExtractor _plain = new();
    private readonly Dictionary<string, ITextExtractor> _byExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="additional">Extractors that come before the built-in ones.</param>
    public TextExtractors(IEnumerable<ITextExtractor> additional)
    {
        foreach (var extractor in additional.Concat([_plain, new MarkdownExtractor(), new HtmlExtractor()]))
        {
            foreach (var extension in extractor.Extensions)
                _byExtension.TryAdd(extension, extractor);
        }
    }

    public ITextExtractor For(string path) => _byExtension.GetValueOrDefault(Path.GetExtension(path), _plain);
}
