using System.CommandLine;
using SearchCore.Cli.Output;
using SearchCore.Index;

namespace SearchCore.Cli.Commands;

/// <summary><c>terms</c>: what words an index has, in the order of the index.</summary>
internal static class TermsCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var field = new Argument<string>("field") { Description = "The field." };
        var prefix = new Option<string>("--prefix") { Description = "Only terms that start so.", DefaultValueFactory = _ => string.Empty };
        var after = new Option<string?>("--after") { Description = "Only terms behind this one, to go on where a page ended." };
        var top = CommonSymbols.Number("--top", "How many terms to print.", 100, 1, 1_000_000);
        var json = CommonSymbols.Json();
        var command = new Command("terms", "Prints the terms of a field with the number of their documents.") { index, field, prefix, after, top, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var directory = ExistingIndex.Open(parsed.GetRequiredValue(index));
            using var reader = DirectoryReader.Open(directory);
            var name = parsed.GetRequiredValue(field);
            if (!reader.Leaves.Any(leaf => leaf.Reader.GetTerms(name) is not null))
                throw new CommandException(ExitCode.NotFound, $"The index '{directory.Location}' has no terms in a field '{TerminalText.Clean(name)}'.");
            var page = new TermsPage(reader, name, parsed.GetRequiredValue(prefix), parsed.GetValue(after));
            var output = new TermsOutput(name, page.Read(parsed.GetValue(top), cancellationToken));
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, output, CliJsonContext.Indented.TermsOutput);
            else
                output.WriteTo(console.Output);
            return Task.FromResult((int)ExitCode.Success);
        });
        return command;
    }
}
