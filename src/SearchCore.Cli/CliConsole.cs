namespace SearchCore.Cli;

/// <summary>Where a command writes to.</summary>
/// <param name="Output">The answers, and nothing else.</param>
/// <param name="Error">Errors and progress.</param>
internal sealed record CliConsole(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether <see cref="Output"/> is read by a person, who likes matches to stand out.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is read by a person, who likes to see progress.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The console of this process.</summary>
    public static CliConsole System { get; } = new(Console.Out, Console.Error)
    {
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
    };
}
