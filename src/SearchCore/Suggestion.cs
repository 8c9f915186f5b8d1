namespace SearchCore;

/// <summary>A text to search for instead of what was typed so far. Searching for it finds something.</summary>
/// <param name="Text">The text. It is text of documents, not markup: whoever shows it encodes it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Field">The field it comes from.</param>
/// <param name="DocumentCount">How many documents have it; for a value, among those that were looked at.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, string Field, long DocumentCount)
{
    /// <summary>The stretches of <see cref="Text"/> that answer what was typed, in order.</summary>
    public IReadOnlyList<Range> Matches { get; init; } = [];

    /// <summary>For a variant: how alike it is to what was typed, up to 1; for others 1.</summary>
    public double Similarity { get; init; } = 1;

    /// <summary>For a variant: why it was taken for the same name, in words.</summary>
    public string? Reason { get; init; }
}
