using SearchCore.Index;

namespace SearchCore.Names;

/// <summary>
/// Makes all forms of a name count alike: as one word that is as rare as its most frequent spelling. Otherwise a rare spelling, or one
/// of more words, would outrank an exact one.
/// </summary>
internal sealed class NameRarity(IndexReader reader, string field)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

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
            _counts[word] = count = reader.DocFreq(new Term(field, word));
        return count;
    }
}
