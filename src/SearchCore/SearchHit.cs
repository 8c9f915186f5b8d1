using SearchCore.Highlighting;
using SearchCore.Search;

namespace SearchCore;

/// <summary>A document that a search found.</summary>
/// <param name="Document">Its stored fields.</param>
/// <param name="Score">How well it matches; to be compared within one result only. 0 when hits were sorted, and by keys other than the score.</param>
/// <param name="DocId">Its number in the index as it was searched; not stable.</param>
public sealed record SearchHit(SearchDocument Document, float Score, int DocId)
{
    /// <summary>The document's key, when the schema has one.</summary>
    public string? Key { get; init; }

    /// <summary>By field, the passages of its text in which something matched.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Passage>> Passages { get; init; } =
        new Dictionary<string, IReadOnlyList<Passage>>(StringComparer.Ordinal);

    /// <summary>How the score came about, when it was asked for.</summary>
    public Explanation? Explanation { get; init; }
}
