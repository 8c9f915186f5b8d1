using System.Text;
using System.Text.Unicode;
using SearchCore.Util;

namespace SearchCore.Cli.Output;

/// <summary>A term in <see cref="TermsOutput"/>.</summary>
/// <param name="Term">The term as text; null when its bytes are no text, as of numbers.</param>
/// <param name="Hex">The term's bytes, when they are no text.</param>
/// <param name="Documents">How many documents have it, deleted ones that are not merged away included.</param>
/// <param name="Occurrences">How often it occurs; 0 when that is not kept.</param>
internal sealed record TermOutput(string? Term, string? Hex, long Documents, long Occurrences)
{
    public static TermOutput From(Utf8Term term, long documents, long occurrences) => Utf8.IsValid(term.Span)
        ? new TermOutput(Encoding.UTF8.GetString(term.Span), null, documents, occurrences)
        : new TermOutput(null, Convert.ToHexStringLower(term.Span), documents, occurrences);
}
