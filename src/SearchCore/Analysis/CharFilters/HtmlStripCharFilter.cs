using System.Net;
using System.Text;

namespace SearchCore.Analysis.CharFilters;

/// <summary>Takes the markup out of HTML: tags, comments, scripts and styles go, character references become characters.</summary>
/// <remarks>
/// A tag that begins or ends a block (a paragraph, a table cell) leaves a line break behind, others nothing, so that <c>un&lt;b&gt;like&lt;/b&gt;ly</c> stays one
/// word. What is no markup after all (<c>a &lt; b</c>, <c>&amp;unknown;</c>) stays as it is. Takes linear time on any text.
/// </remarks>
public sealed class HtmlStripCharFilter : CharFilter
{
    /// <inheritdoc/>
    public override string Fingerprint => "html-strip";

    /// <inheritdoc/>
    public override ReadOnlyMemory<char> Filter(ReadOnlyMemory<char> text, OffsetMap offsets)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        if (text.Span.IndexOfAny('<', '&') < 0)
            return text;
        var output = new StringBuilder(text.Length);
        var scanner = new HtmlScanner(text.Span);
        while (scanner.MoveNext())
        {
            output.Append(scanner.Plain);
            if (scanner.MarkupLength == 0)
                break;
            output.Append(scanner.Replacement);
            offsets.Add(output.Length, scanner.Position - output.Length);
        }

        return output.ToString().AsMemory();
    }

    /// <summary>The character that a reference stands for; null when it stands for none.</summary>
    internal static string? Decode(ReadOnlySpan<char> reference)
    {
        var written = reference.ToString();
        var decoded = WebUtility.HtmlDecode(written);
        return string.Equals(decoded, written, StringComparison.Ordinal) ? null : decoded;
    }
}
