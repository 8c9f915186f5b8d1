using System.Text.Json;

namespace SearchCore.Cli.Tests;

/// <summary>Runs the command in this process.</summary>
internal static class Cli
{
    /// <summary>What a run gave.</summary>
    public sealed record Answer(ExitCode ExitCode, string Output, string Error)
    {
        /// <summary>The output as JSON, which must be all of it.</summary>
        public JsonElement Json() => JsonDocument.Parse(Output).RootElement;
    }

    /// <summary>The seed documents beside the test assembly.</summary>
    public static string Seeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static Task<Answer> RunAsync(params string[] arguments) => RunAsync(arguments, isTerminal: false);

    public static async Task<Answer> RunAsync(string[] arguments, bool isTerminal, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new CliConsole(output, error) { IsOutputTerminal = isTerminal, IsErrorTerminal = isTerminal };
        var exitCode = await CommandLine.RunAsync(arguments, console, cancellationToken);
        return new Answer((ExitCode)exitCode, output.ToString(), error.ToString());
    }
}
