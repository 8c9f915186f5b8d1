namespace SearchCore.Names;

/// <summary>A run of a query's words that a user gave another name.</summary>
/// <param name="First">The first word's number.</param>
/// <param name="Count">How many words it is.</param>
/// <param name="Written">The words as written.</param>
/// <param name="Name">The other name.</param>
internal sealed record NameEquivalent(int First, int Count, string Written, string Name)
{
    // A query does not become more than so many others.
    private const int Most = 32;

    /// <summary>Whether a word is one of the run.</summary>
    /// <param name="word">The word's number.</param>
    public bool Covers(int word) => word >= First && word < First + Count;

    /// <summary>Finds all runs that have other names.</summary>
    /// <param name="equivalences">What the user said.</param>
    /// <param name="text">The text that the words were cut from.</param>
    /// <param name="words">The words.</param>
    public static IReadOnlyList<NameEquivalent> FindIn(NameEquivalences equivalences, string text, List<NameWord> words)
    {
        if (equivalences.IsEmpty)
            return [];
        var found = new List<NameEquivalent>();
        for (var first = 0; first < words.Count; first++)
        {
            for (var count = 1; count <= NameEquivalences.MaxWords && first + count <= words.Count; count++)
            {
                if (count > 1 && !words[first + count - 2].JoinsNext)
                    break;
                var written = text[words[first].Start..words[first + count - 1].End];
                found.AddRange(equivalences.Find(written).Select(name => new NameEquivalent(first, count, written, name)));
                if (found.Count >= Most)
                    return found[..Most];
            }
        }

        return found;
    }
}
