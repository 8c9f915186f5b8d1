using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SearchCore.Sync.Extraction;

/// <summary>Takes what a reader of a page would see, a line for each block, and the page's title.</summary>
internal sealed class HtmlExtractor : ITextExtractor
{
    private const int DeclarationBytes = 1024;

    public IReadOnlyCollection<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public ExtractedText Extract(FileContent content, CancellationToken cancellationToken)
    {
        var decoded = content.DecodeText(DeclaredEncoding(content.Bytes.Span));
        using var document = new HtmlParser().ParseDocument(decoded.Text);
        cancellationToken.ThrowIfCancellationRequested();
        var text = document.Body is { } body ? HtmlText.Of(body, cancellationToken) : string.Empty;
        var title = TitleFinder.Clean(document.Title ?? string.Empty)
            ?? TitleFinder.Clean(document.QuerySelector("h1")?.TextContent ?? string.Empty)
            ?? TitleFinder.FirstLine(text);
        return new ExtractedText(text, title, decoded.Encoding);
    }

    /// <summary>What stands behind <c>charset=</c> near the beginning, as browsers look for it.</summary>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        const string mark = "charset=";
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var start = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var value = head.AsSpan(start + mark.Length).TrimStart("\"' ");
        var end = value.IndexOfAny("\"' ;/>");
        return end > 0 ? value[..end].ToString() : null;
    }
}
