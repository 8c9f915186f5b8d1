using SearchCore.Suggest;

namespace SearchCore.Cli.Output;

/// <summary>What <c>suggest --json</c> prints.</summary>
internal sealed record SuggestOutput(string Text, IReadOnlyList<SuggestionOutput> Suggestions, string? DidYouMean)
{
    public static SuggestOutput From(string text, IReadOnlyList<Suggestion> suggestions, TextCorrection? correction) => new(
        text,
        [.. suggestions.Select(SuggestionOutput.From)],
        correction?.Text);
}
