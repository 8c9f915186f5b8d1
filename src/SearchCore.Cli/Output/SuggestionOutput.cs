namespace SearchCore.Cli.Output;

/// <summary>A suggestion in JSON.</summary>
internal sealed record SuggestionOutput(string Text, string Kind, string Field, long Documents, double Similarity, string? Reason)
{
    public static SuggestionOutput From(Suggestion suggestion) => new(
        suggestion.Text,
        suggestion.Kind.ToString().ToLowerInvariant(),
        suggestion.Field,
        suggestion.DocumentCount,
        suggestion.Similarity,
        suggestion.Reason);
}
