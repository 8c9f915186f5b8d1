using System.CommandLine;
using SearchCore.Cli.Output;
using SearchCore.Names;

namespace SearchCore.Cli.Commands;

/// <summary><c>search</c>: finds documents.</summary>
internal static class SearchCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var query = new Argument<string>("query") { Description = "What to look for, in the classic query syntax, or just words." };
        var top = CommonSymbols.Number("--top", "How many hits to print.", 10, 1, 10_000);
        var from = CommonSymbols.Number("--from", "How many of the best hits to leave out before them.", 0, 0, 90_000);
        var fields = new Option<string[]>("--field") { Description = "Search words without a field name here. May be repeated." };
        var all = new Option<bool>("--all-words") { Description = "All words must be there." };
        var exact = new Option<bool>("--no-names") { Description = "Find names only in the spelling given." };
        var equivalences = new Option<string?>("--equivalences") { Description = "A file of names that are the same, such as Palmyra = Tadmur, one group a line." };
        var explain = new Option<bool>("--explain") { Description = "Say how each score came about." };
        var json = CommonSymbols.Json();
        var command = new Command("search", "Searches an index, names in any spelling.")
        {
            index, query, top, from, fields, all, exact, equivalences, explain, json,
        };
        var results = new ResultOptions();
        results.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = results.Apply(parsed, new SearchRequest(parsed.GetRequiredValue(query))
            {
                Top = parsed.GetValue(top),
                From = parsed.GetValue(from),
                Fields = parsed.GetValue(fields) is { Length: > 0 } names ? names : null,
                RequireAllWords = parsed.GetValue(all),
                MatchNames = !parsed.GetValue(exact),
                Explain = parsed.GetValue(explain),
            });
            var same = parsed.GetValue(equivalences) is { } file ? NameEquivalences.ReadFile(file) : NameEquivalences.None;
            var opened = await ReadOnlyIndex.OpenAsync(parsed.GetRequiredValue(index), cancellationToken, same).ConfigureAwait(false);
            await using var _ = opened.ConfigureAwait(false);
            var result = opened.Search(request, cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, SearchOutput.From(request, result), CliJsonContext.Indented.SearchOutput);
            else
                SearchText.Write(console, request, result);
            return (int)ExitCode.Success;
        });
        return command;
    }
}
