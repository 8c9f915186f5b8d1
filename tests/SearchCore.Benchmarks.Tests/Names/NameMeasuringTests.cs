using System.Text.Json;
using SearchCore.NameMeasuring;
using SearchCore.Names;

namespace SearchCore.Benchmarks.Tests.Names;

public sealed class NameMeasuringTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("searchcore-names-").FullName;

    public NameMeasuringTests()
    {
        File.WriteAllLines(Path.Combine(_folder, "some.jsonl"),
        [
            """{"variants":[{"text":"Pushkin","script":"Latn"},{"text":"Пушкин","script":"Cyrl"},{"text":"Nabokov","script":"Latn"}]}""",
            """{"variants":[{"text":"al-Hasakah","script":"Latn"},{"text":"Hasakah","script":"Latn"}]}""",
        ]);
        File.WriteAllLines(Path.Combine(_folder, "named.jsonl"), ["""{"variants":[{"text":"Raqqa","script":"Latn"},{"text":"Ar-Raqqa","script":"Latn"}]}"""]);
        File.WriteAllLines(Path.Combine(_folder, "negatives.tsv"), ["Idlib\tIrbid\thand-name", "Pushkin\tPuschkin\thand-name"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_measured_and_told_in_both_forms()
    {
        var measured = FolderMeasurement.Run(NameData.Read(_folder, 1), ["word"], NameOptions.Default);
        Assert.Equal(1, measured.All.Directions["Latn>Cyrl"].RecallAt10 * 2);
        Assert.Equal(1, measured.Named.All.Recall);
        Assert.Equal(0.5, Assert.Single(measured.False.Rates).Value);
        Assert.Contains(measured.All.Misses.Lines(), line => line.StartsWith("Nabokov misses 2 of 2:", StringComparison.Ordinal));
        Assert.StartsWith("hand-name: Pushkin finds Puschkin (", Assert.Single(measured.False.Lines()), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(JsonReport.Write(measured, 1.5));
        Assert.Equal(["all", "directions", "named", "false", "secondsPerMillionTokens"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["r10", "mrr", "recall", "precision", "f1", "meanP", "queries"],
            json.RootElement.GetProperty("directions").GetProperty("Latn>Cyrl").EnumerateObject().Select(member => member.Name));
        using var text = new StringWriter();
        new Report(text).Print(measured, (1.5, 0.5));
        Assert.Contains("false matches, hand-name    0.500 of 2", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_left_out_shows()
    {
        var measured = FolderMeasurement.Run(NameData.Read(_folder, 1), [], LeftOut.Without(["articles"]));
        Assert.Equal(0.5, measured.Named.All.Recall);
    }

    [Fact]
    public void The_ablation_has_a_row_for_each_rule()
    {
        using var text = new StringWriter();
        var data = NameData.Read(_folder, 1);
        new AblationReport(text).Print(without => FolderMeasurement.Run(data, [], LeftOut.Without(without)));
        Assert.Equal(LeftOut.Rules.Count + 3, text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_command_line_is_understood_or_refused()
    {
        var command = MeasuringCommand.Parse([_folder, "--sample", "0.3", "--without", "lattice", "--without", "articles", "--ablation"]);
        Assert.Equal((0.3, true), (command!.Sample, command.IsAblation));
        Assert.Equal(["lattice", "articles"], command.Without);
        Assert.Null(MeasuringCommand.Parse([]));
        Assert.Null(MeasuringCommand.Parse([_folder, "--sample", "2"]));
        Assert.Null(MeasuringCommand.Parse([_folder, "--sample"]));
        Assert.Null(MeasuringCommand.Parse([_folder, "--without", "unheard"]));
        Assert.Null(MeasuringCommand.Parse([Path.Combine(_folder, "gone")]));
    }
}
