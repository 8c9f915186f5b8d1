using System.CommandLine;
using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Cli.Output;

namespace SearchCore.Cli.Commands;

/// <summary><c>analyze</c>: the words that an analyzer cuts a text into.</summary>
internal static class AnalyzeCommand
{
    private const string Field = "text";

    public static Command Create(CliConsole console)
    {
        var text = new Argument<string>("text") { Description = "The text." };
        var analyzer = new Option<string>("--analyzer")
        {
            Description = "Which analyzer.",
            DefaultValueFactory = _ => AnalyzerNames.Folding,
        };
        analyzer.AcceptOnlyFromAmong(AnalyzerNames.Folding, AnalyzerNames.Standard, AnalyzerNames.Whitespace, AnalyzerNames.Keyword);
        var names = new Option<bool>("--names") { Description = "Print the names in the text too, with the keys under which their spellings are found." };
        var compare = new Option<string>("--compare") { Description = "Say how alike the text and this name are." };
        var json = CommonSymbols.Json();
        var command = new Command("analyze", "Prints the words that an analyzer cuts a text into.") { text, analyzer, names, compare, json };
        command.SetAction(parsed =>
        {
            var analyzed = Analyze(parsed.GetRequiredValue(analyzer), parsed.GetRequiredValue(text), parsed.GetValue(names));
            if (parsed.GetValue(compare) is { } other)
                analyzed = analyzed with { Match = AnalyzeMatchOutput.From(analyzed.Text, other) };
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, analyzed, CliJsonContext.Indented.AnalyzeOutput);
            else
                AnalyzeText.Write(console.Output, analyzed);
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static AnalyzeOutput Analyze(string analyzerName, string text, bool withNames)
    {
        var analyzer = CreateAnalyzer(analyzerName);
        var analyzed = AnalyzeOutput.From(analyzerName, text, analyzer.Analyze(Field, text));
        return withNames
            ? analyzed with { Names = [.. new NameAnalyzer(analyzer).Analyze(Field, text).Select(AnalyzeNameOutput.From)] }
            : analyzed;
    }

    private static Analyzer CreateAnalyzer(string name) => name switch
    {
        AnalyzerNames.Standard => new StandardAnalyzer(StopWords.None),
        AnalyzerNames.Whitespace => new WhitespaceAnalyzer(),
        AnalyzerNames.Keyword => new KeywordAnalyzer(),
        _ => new FoldingAnalyzer(),
    };
}
