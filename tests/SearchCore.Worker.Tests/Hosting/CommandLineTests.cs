using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--folder|documents")]
    [InlineData("--folder=documents|--INDEX|data")]
    [InlineData("--SearchCore:MaxTop=5|--Logging:LogLevel:Default|Debug")]
    public void Known_options_are_fine(string args) => Assert.Null(Problem(args));

    [Theory]
    [InlineData("--foldr|documents", "The option --foldr is not known. See --help.")]
    [InlineData("--folder", "The option --folder needs a value.")]
    [InlineData("documents", "'documents' is not an option. See --help.")]
    [InlineData("--folder|one|two", "'two' is not an option. See --help.")]
    public void Anything_else_is_named(string args, string problem) => Assert.Equal(problem, Problem(args));

    private static string? Problem(string args) => CommandLine.Problem(args.Split('|', StringSplitOptions.RemoveEmptyEntries));
}
