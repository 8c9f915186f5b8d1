namespace SearchCore.Cli.Output;

/// <summary>What <c>explain --json</c> prints.</summary>
internal sealed record ExplainOutput(string Query, string Key, ExplanationOutput Explanation);
