using System.CommandLine;
using SearchCore.Cli.Output;

namespace SearchCore.Cli.Commands;

/// <summary><c>suggest</c>: completes what was typed, and says what may have been meant.</summary>
internal static class SuggestCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var text = new Argument<string>("text") { Description = "What was typed so far." };
        var top = CommonSymbols.Number("--top", "How many suggestions to print.", 8, 1, 100);
        var edits = CommonSymbols.Number("--edits", "How many letters of a word's beginning may be wrong.", 1, 0, 2);
        var fields = new Option<string[]>("--field") { Description = "Suggest from here. May be repeated." };
        var exact = new Option<bool>("--no-names") { Description = "Suggest no names in other spellings." };
        var json = CommonSymbols.Json();
        var command = new Command("suggest", "Completes words, titles and names out of an index, and says what may have been meant.")
        {
            index, text, top, edits, fields, exact, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new SuggestRequest(parsed.GetRequiredValue(text))
            {
                Top = parsed.GetValue(top),
                MaxEdits = parsed.GetValue(edits),
                Fields = parsed.GetValue(fields) is { Length: > 0 } names ? names : null,
                MatchNames = !parsed.GetValue(exact),
            };
            var opened = await ReadOnlyIndex.OpenAsync(parsed.GetRequiredValue(index), cancellationToken).ConfigureAwait(false);
            await using var _ = opened.ConfigureAwait(false);
            var output = SuggestOutput.From(
                request.Text,
                opened.Suggest(request, cancellationToken),
                opened.Correct(request.Text, request.Fields, cancellationToken));
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, output, CliJsonContext.Indented.SuggestOutput);
            else
                SuggestText.Write(console.Output, output);
            return (int)ExitCode.Success;
        });
        return command;
    }
}
