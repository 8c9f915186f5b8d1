namespace SearchCore;

/// <summary>What to suggest for a text that is being typed. Immutable.</summary>
/// <param name="Text">What was typed so far; any content is fine. For more than 200 characters nothing is suggested.</param>
public sealed record SuggestRequest(string Text)
{
    /// <summary>How many suggestions to give back, 1 to 100.</summary>
    public int Top { get; init; } = 8;

    /// <summary>The fields that suggestions come from; null for the texts that the schema searches by default.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Whether the last word is completed.</summary>
    public bool CompleteWords { get; init; } = true;

    /// <summary>Whether whole stored values (titles, names) that have the words are suggested.</summary>
    public bool CompleteValues { get; init; } = true;

    /// <summary>Whether a name in another spelling or script is suggested, in the fields whose schema has names.</summary>
    public bool MatchNames { get; init; } = true;

    /// <summary>How many letters of a word's beginning may be wrong, 0 to 2, the first one excepted.</summary>
    public int MaxEdits { get; init; } = 1;

    /// <summary>A field of numeric doc values by which words and values are ranked; null to rank by how many documents have them.</summary>
    public string? WeightField { get; init; }
}
