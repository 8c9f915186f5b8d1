namespace SearchCore.Analysis.Tokenization;

/// <summary>As <see cref="StandardTokenizer"/>, with addresses of the World Wide Web and of electronic mail as words of their own.</summary>
/// <remarks>
/// Gives the words of Lucene 4.8's UAX29URLEmailTokenizer. Differences: a host name without a scheme is an address also at the end of a text, its
/// top-level domain must be a whole label, and quoted local parts and IPv6 addresses are not known outside URLs with a scheme.
/// </remarks>
/// <param name="maxTokenLength">How long a word may be, in UTF-16 code units, 1 or more; longer ones are left out, longer addresses are cut up as other text.</param>
public sealed class UrlEmailTokenizer(int maxTokenLength = StandardTokenizer.DefaultMaxTokenLength)
    : StandardTokenizer(maxTokenLength, findsAddresses: true);
