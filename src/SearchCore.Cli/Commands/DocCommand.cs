using System.CommandLine;
using SearchCore.Cli.Output;
using SearchCore.Index;

namespace SearchCore.Cli.Commands;

/// <summary><c>doc</c>: what an index has stored of a document.</summary>
internal static class DocCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var key = new Argument<string>("key") { Description = "The document's key; with --number its number in the index." };
        var number = new Option<bool>("--number") { Description = "Take the key for a document's number, from 0, as of an index without keys." };
        var json = CommonSymbols.Json();
        var command = new Command("doc", "Prints the stored fields of a document.") { index, key, number, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(index);
            var wanted = parsed.GetRequiredValue(key);
            var output = parsed.GetValue(number)
                ? ReadByNumber(path, wanted)
                : await ReadByKeyAsync(path, wanted, cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, output, CliJsonContext.Indented.DocOutput);
            else
                output.WriteTo(console.Output);
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static async Task<DocOutput> ReadByKeyAsync(string path, string key, CancellationToken cancellationToken)
    {
        var opened = await ReadOnlyIndex.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using var _ = opened.ConfigureAwait(false);
        ReadOnlyIndex.RequireKeys(opened, "Give a number and --number.");
        return opened.Get(key) is { } document ? DocOutput.From(key, document) : throw ReadOnlyIndex.NoDocument(path, key);
    }

    private static DocOutput ReadByNumber(string path, string text)
    {
        using var directory = ExistingIndex.Open(path);
        using var reader = DirectoryReader.Open(directory);
        return DocumentNumber.TryParse(text, reader, out var number)
            ? DocOutput.From(text, reader.GetDocument(number))
            : throw ReadOnlyIndex.NoDocument(path, text);
    }
}
