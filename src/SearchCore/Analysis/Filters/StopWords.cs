using System.Collections.Frozen;

namespace SearchCore.Analysis.Filters;

/// <summary>Words that are too frequent to be worth finding.</summary>
public sealed class StopWords
{
    /// <summary>Creates a list.</summary>
    /// <param name="words">The words, in the form the filter will see (lower-case, if it stands behind such a filter).</param>
    public StopWords(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Words = words.ToFrozenSet(StringComparer.Ordinal);
        Fingerprint = Words.Count == 0
            ? ""
            : "stop(" + string.Join(',', Words.Order(StringComparer.Ordinal).Select(Uri.EscapeDataString)) + ")";
    }

    /// <summary>No words.</summary>
    public static StopWords None { get; } = new([]);

    /// <summary>The English words that Lucene's analyzers leave out.</summary>
    public static StopWords English { get; } = new(
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or",
        "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with",
    ]);

    /// <summary>How many words there are.</summary>
    public int Count => Words.Count;

    internal FrozenSet<string> Words { get; }

    /// <summary>The list as a part of an analyzer's fingerprint; empty for no words.</summary>
    internal string Fingerprint { get; }
}
