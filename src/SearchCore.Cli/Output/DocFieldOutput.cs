namespace SearchCore.Cli.Output;

/// <summary>A stored value in <see cref="DocOutput"/>.</summary>
internal sealed record DocFieldOutput(string Name, string Value);
