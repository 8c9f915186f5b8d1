using System.CommandLine;
using SearchCore.Comparison.Golden;

namespace SearchCore.Comparison.Commands;

/// <summary><c>analyze</c>: holds the tokenizer and the analyzers against a golden file.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Lines of the form of standard-tokenizer.tsv or analyzers.tsv." };
        var command = new Command("analyze", "Compares the tokens of the file's texts with those it expects, and prints the differences.") { file };
        command.SetAction(parsed =>
        {
            var report = AnalysisComparison.Run(parsed.GetRequiredValue(file).FullName);
            report.WriteTo(parsed.InvocationConfiguration.Output);
            return report.Differences.Count == 0 ? ExitCode.Success : ExitCode.Different;
        });
        return command;
    }
}
