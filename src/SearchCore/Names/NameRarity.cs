using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Names;

/// <summary>
/// Makes all forms of a name count alike: as one word that is as rare as its most frequent spelling. Otherwise a rare spelling, or one
/// of more words, would outrank an exact one.
/// </summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class NameRarity(IndexReader reader, string field)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private TermsEnumerator[]? _enumerators;

    /// <summary>How much a name counts.</summary>
    /// <param name="documentCount">How many documents have its most frequent spelling.</param>
    public float Of(int documentCount)
    {
        // The same logarithm as that of BM25, so that the boosts cancel what the scoring does.
        var count = Math.Max(1, documentCount);
        return MathF.Log(1 + ((Math.Max(reader.MaxDoc, count) - count + 0.5f) / (count + 0.5f)));
    }

    /// <summary>How much a group of words counts at one place: as its most frequent word.</summary>
    /// <param name="words">The words, as the field has them.</param>
    public float Of(IEnumerable<string> words) => Of(words.Select(Count).DefaultIfEmpty(1).Max());

    /// <summary>How many documents have a word.</summary>
    /// <param name="word">The word.</param>
    public int Count(string word)
    {
        if (!_counts.TryGetValue(word, out var count))
            _counts[word] = count = DocFreq(new Term(field, word));
        return count;
    }

    /// <summary>The same as the reader's, but with enumerators that are kept: many words are asked for.</summary>
    private int DocFreq(Term term)
    {
        _enumerators ??= [.. reader.Leaves.Select(leaf => leaf.Reader.GetTerms(field)?.GetEnumerator()).OfType<TermsEnumerator>()];
        var count = 0;
        foreach (var enumerator in _enumerators)
        {
            if (enumerator.SeekExact(term.Value.Span))
                count += enumerator.DocFreq;
        }

        return count;
    }
}
