namespace SearchCore.Cli.Output;

/// <summary>What matched in a <see cref="SearchPassageOutput"/>.</summary>
internal sealed record SearchMatchOutput(int Start, int Length);
