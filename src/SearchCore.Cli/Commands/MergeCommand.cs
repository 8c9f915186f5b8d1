using System.CommandLine;
using SearchCore.Analysis.Presets;
using SearchCore.Cli.Output;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Cli.Commands;

/// <summary><c>merge</c>: makes few segments out of many, and gets rid of deleted documents.</summary>
internal static class MergeCommand
{
    public static Command Create(CliConsole console)
    {
        var index = CommonSymbols.Index();
        var segments = CommonSymbols.Number("--segments", "How many segments may stay.", 1, 1, 1_000_000);
        var json = CommonSymbols.Json();
        var command = new Command("merge", "Makes few segments out of many, and gets rid of deleted documents.") { index, segments, json };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var directory = ExistingIndex.Open(parsed.GetRequiredValue(index));
            var output = Merge(directory, parsed.GetValue(segments), cancellationToken);
            if (parsed.GetValue(json))
                JsonOutput.Write(console.Output, output, CliJsonContext.Indented.MergeOutput);
            else
                output.WriteTo(console.Output);
            return Task.FromResult((int)ExitCode.Success);
        });
        return command;
    }

    private static MergeOutput Merge(FileSystemDirectory directory, int segments, CancellationToken cancellationToken)
    {
        var before = Count(directory);

        // Nothing is analyzed, so the analyzer does not matter.
        using (var writer = IndexWriter.Open(directory, new KeywordAnalyzer(), new IndexWriterOptions { OpenMode = OpenMode.Append }))
        {
            writer.ForceMerge(segments, cancellationToken);
            writer.Commit();
        }

        var after = Count(directory);
        return new MergeOutput(directory.Location, before.Segments, after.Segments, before.Deleted - after.Deleted);
    }

    private static (int Segments, int Deleted) Count(FileSystemDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        return (reader.Leaves.Count, reader.MaxDoc - reader.NumDocs);
    }
}
