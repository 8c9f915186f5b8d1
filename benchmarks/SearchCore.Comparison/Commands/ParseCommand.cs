using System.CommandLine;
using SearchCore.Comparison.Golden;

namespace SearchCore.Comparison.Commands;

/// <summary><c>parse</c>: holds the query parser against a golden file.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Lines of the form of queryparser.tsv or queryparser-options.tsv." };
        var command = new Command("parse", "Parses the file's queries, compares with what it expects, and prints the differences.") { file };
        command.SetAction(parsed =>
        {
            var report = ParserComparison.Run(parsed.GetRequiredValue(file).FullName);
            report.WriteTo(parsed.InvocationConfiguration.Output);
            return report.Differences.Count == 0 ? ExitCode.Success : ExitCode.Different;
        });
        return command;
    }
}
