using SearchCore.Search;

namespace SearchCore.Cli.Output;

/// <summary>A part of a score in <see cref="ExplainOutput"/>.</summary>
internal sealed record ExplanationOutput(bool IsMatch, float Value, string Description, IReadOnlyList<ExplanationOutput> Details)
{
    public static ExplanationOutput From(Explanation explanation) => new(
        explanation.IsMatch, explanation.Value, explanation.Description, [.. explanation.Details.Select(From)]);
}
