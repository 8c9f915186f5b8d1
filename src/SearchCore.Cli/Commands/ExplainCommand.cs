using System.CommandLine;
using SearchCore.Cli.Output;

namespace SearchCore.Cli.Commands;

/// <summary><c>explain</c>: why a document matches a query as well as it does, or not at all.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var query = new Argument<string>("query") { Description = "The query, as for search." };
        var key = new Argument<string>("key") { Description = "The document's key." };
        var fields = new Option<string[]>("--field") { Description = "Search words without a field name here. May be repeated." };
        var all = new Option<bool>("--all-words") { Description = "All words must be there." };
        var exact = new Option<bool>("--no-names") { Description = "Find names only in the spelling given." };
        var json = CommonSymbols.Json();
        var command = new Command("explain", "Says how the score of a document for a query comes about.") { index, query, key, fields, all, exact, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new SearchRequest(parsed.GetRequiredValue(query))
            {
                Fields = parsed.GetValue(fields) is { Length: > 0 } names ? names : null,
                RequireAllWords = parsed.GetValue(all),
                MatchNames = !parsed.GetValue(exact),
            };
            var path = parsed.GetRequiredValue(index);
            var wanted = parsed.GetRequiredValue(key);
            var opened = await ReadOnlyIndex.OpenAsync(path, cancellationToken).ConfigureAwait(false);
            await using var _ = opened.ConfigureAwait(false);
            ReadOnlyIndex.RequireKeys(opened, "The verb search with --explain explains the first hits.");
            var explanation = opened.Explain(request, wanted) ?? throw ReadOnlyIndex.NoDocument(path, wanted);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, new ExplainOutput(request.Query, wanted, ExplanationOutput.From(explanation)), CliJsonContext.Indented.ExplainOutput);
            else
                console.Output.Write(explanation.ToString());
            return (int)ExitCode.Success;
        });
        return command;
    }
}
