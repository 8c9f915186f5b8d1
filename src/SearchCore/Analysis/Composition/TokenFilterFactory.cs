namespace SearchCore.Analysis.Composition;

/// <summary>Makes token filters of one kind, for a <see cref="CustomAnalyzer"/>. Immutable, safe for many threads.</summary>
/// <param name="Fingerprint">Names the kind and everything that changes its words; raised when its rules change.</param>
/// <param name="Create">Puts one around a stream.</param>
public sealed record TokenFilterFactory(string Fingerprint, Func<TokenStream, TokenStream> Create)
{
    /// <summary>
    /// Whether it only changes how letters are written, so that it is right for a part of a word too (a prefix, the ends of a range). Then
    /// <see cref="Analyzer.Normalize"/> uses it.
    /// </summary>
    public bool IsNormalizing { get; init; }
}
