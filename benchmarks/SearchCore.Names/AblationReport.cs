namespace SearchCore.NameMeasuring;

/// <summary>Prints what is measured with all rules, and without each in its turn, with the difference.</summary>
internal sealed class AblationReport(TextWriter writer)
{
    private static readonly (string Title, Func<FolderMeasurement, double> Get)[] Measures =
    [
        ("R@10", measured => measured.All.All.RecallAt10),
        ("MRR", measured => measured.All.All.MeanReciprocalRank),
        ("recall", measured => measured.All.All.Recall),
        ("precision", measured => measured.All.All.Precision),
        ("mean P", measured => measured.All.All.MeanPrecision),
        ("named R@10", measured => measured.Named.All.RecallAt10),
        ("named recall", measured => measured.Named.All.Recall),
    ];

    /// <summary>Measures and prints a row for each rule.</summary>
    /// <param name="measure">Measures without the rules that it is given.</param>
    public void Print(Func<IReadOnlyList<string>, FolderMeasurement> measure)
    {
        var full = measure([]);
        string[] titles = [.. Measures.Select(column => column.Title), .. full.False.Rates.Select(rate => "false " + rate.Key)];
        writer.WriteLine("| without | " + string.Join(" | ", titles) + " |");
        writer.WriteLine("| --- |" + string.Concat(titles.Select(_ => " --- |")));
        PrintRow("(all rules)", full, null);
        foreach (var rule in LeftOut.Rules)
            PrintRow(rule, measure([rule]), full);
    }

    private void PrintRow(string title, FolderMeasurement measured, FolderMeasurement? full)
    {
        var cells = Values(measured).Zip(full is null ? Values(measured) : Values(full), (value, whole) => full is null
            ? FormattableString.Invariant($"{value:0.000}")
            : FormattableString.Invariant($"{value:0.000} ({value - whole:+0.000;-0.000;0})"));
        writer.WriteLine($"| {title} | " + string.Join(" | ", cells) + " |");
        writer.Flush();
    }

    private static IEnumerable<double> Values(FolderMeasurement measured) =>
        Measures.Select(column => column.Get(measured)).Concat(measured.False.Rates.Select(rate => rate.Value));
}
