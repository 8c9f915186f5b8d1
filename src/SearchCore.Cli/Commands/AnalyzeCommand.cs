using System.CommandLine;
using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Cli.Output;

namespace SearchCore.Cli.Commands;

/// <summary><c>analyze</c>: the words that an analyzer cuts a text into.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CliConsole console)
    {
        var text = new Argument<string>("text") { Description = "The text." };
        var analyzer = new Option<string>("--analyzer")
        {
            Description = "Which analyzer.",
            DefaultValueFactory = _ => AnalyzerNames.Folding,
        };
        analyzer.AcceptOnlyFromAmong(AnalyzerNames.Folding, AnalyzerNames.Standard, AnalyzerNames.Whitespace, AnalyzerNames.Keyword);
        var json = CommonSymbols.Json();
        var command = new Command("analyze", "Prints the words that an analyzer cuts a text into.") { text, analyzer, json };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(analyzer);
            var tokens = CreateAnalyzer(name).Analyze(field: string.Empty, parsed.GetRequiredValue(text));
            var analyzed = AnalyzeOutput.From(name, parsed.GetRequiredValue(text), tokens);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, analyzed, CliJsonContext.Indented.AnalyzeOutput);
            else
                AnalyzeText.Write(console.Output, analyzed);
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static Analyzer CreateAnalyzer(string name) => name switch
    {
        AnalyzerNames.Standard => new StandardAnalyzer(StopWords.None),
        AnalyzerNames.Whitespace => new WhitespaceAnalyzer(),
        AnalyzerNames.Keyword => new KeywordAnalyzer(),
        _ => new FoldingAnalyzer(),
    };
}
