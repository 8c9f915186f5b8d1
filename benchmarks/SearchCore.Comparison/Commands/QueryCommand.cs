using System.CommandLine;
using SearchCore.Comparison.Measuring;

namespace SearchCore.Comparison.Commands;

/// <summary><c>query</c>: measures the queries of a file, class by class.</summary>
internal static class QueryCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The index." };
        var file = new Argument<FileInfo>("queries.tsv") { Description = "A query a line, CLASS, a tab and the query, or the query alone." };
        var top = new Option<int>("--top") { Description = "How many hits a query gives.", DefaultValueFactory = _ => 10 };
        var count = new Option<bool>("--count") { Description = "Count all hits exactly; with --top 0, do nothing else." };
        var dump = new Option<FileInfo>("--dump") { Description = "Write each query's hits here, a JSON object a line." };
        var medians = new Option<bool>("--medians") { Description = "Print one more column: the mean of the queries' medians, which noise moves least." };
        var warmAll = Seconds("--warm-up", "Seconds for which all queries run before anything is measured.", 15);
        var warmClass = Seconds("--warm-class", "Seconds for which a class runs before it is measured.", 1);
        var measure = Seconds("--measure", "Seconds for which a class is measured, three rounds at least.", 2);
        var command = new Command("query", "Measures the queries of a file and prints a row a class.")
        {
            folder, file, top, count, dump, medians, warmAll, warmClass, measure,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var configuration = parsed.InvocationConfiguration;
            using var measured = MeasuredQueries.Open(
                parsed.GetRequiredValue(folder).FullName,
                QueryLine.ReadFile(parsed.GetRequiredValue(file).FullName),
                parsed.GetValue(top),
                parsed.GetValue(count));
            measured.WriteLeftOut(configuration.Error);
            var times = new MeasuringTimes(
                TimeSpan.FromSeconds(parsed.GetValue(warmAll)),
                TimeSpan.FromSeconds(parsed.GetValue(warmClass)),
                TimeSpan.FromSeconds(parsed.GetValue(measure)));
            measured.Measure(times, configuration.Output, parsed.GetValue(medians), cancellationToken);
            if (parsed.GetValue(dump) is { } target)
                measured.WriteHits(target.FullName);
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    private static Option<double> Seconds(string name, string description, double standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
