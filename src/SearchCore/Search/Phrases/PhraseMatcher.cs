namespace SearchCore.Search.Phrases;

/// <summary>Counts the occurrences of a phrase in one document.</summary>
internal abstract class PhraseMatcher
{
    /// <summary>Counts in the document at which all slots' postings stand. May be asked once per document.</summary>
    /// <param name="found">Takes the places and positions that take part in an occurrence, or null.</param>
    /// <returns>The number of occurrences, each counting as much as its terms' weights and their nearness say.</returns>
    public abstract float Match(ICollection<(int Ordinal, int Position)>? found = null);

    /// <summary>A number that <see cref="Match"/> does not go over in the document at which all slots' postings stand.</summary>
    public abstract float MaxFreq { get; }
}
