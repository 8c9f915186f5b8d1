using System.CommandLine;
using System.Globalization;
using SearchCore.Comparison.Measuring;

namespace SearchCore.Comparison.Commands;

/// <summary><c>index</c>: indexes a corpus and says how fast.</summary>
internal static class IndexCommand
{
    public static Command Create()
    {
        var corpus = new Argument<FileInfo>("corpus.jsonl") { Description = "The documents, one {\"id\",\"text\"} a line." };
        var folder = new Argument<DirectoryInfo>("dir") { Description = "Where the index goes; one that is there is replaced." };
        var threads = new Option<int>("--threads") { Description = "How many threads add documents.", DefaultValueFactory = _ => 1 };
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var value) && value < 1)
                result.AddError("--threads must be 1 or more.");
        });
        var merge = new Option<bool>("--merge") { Description = "Merge into one segment at the end." };
        var command = new Command("index", "Indexes a corpus and prints how fast.") { corpus, folder, threads, merge };
        command.SetAction((parsed, cancellationToken) =>
        {
            var figures = CorpusIndexer.Index(
                parsed.GetRequiredValue(corpus).FullName,
                parsed.GetRequiredValue(folder).FullName,
                parsed.GetValue(threads),
                parsed.GetValue(merge),
                cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(IndexingFigures.Header);
            output.WriteLine(figures);
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
