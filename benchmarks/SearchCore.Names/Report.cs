namespace SearchCore.NameMeasuring;

/// <summary>Prints what was measured, for people.</summary>
internal sealed class Report(TextWriter writer)
{
    private const string Indent = "  ";

    /// <summary>Prints everything.</summary>
    /// <param name="measured">What was measured.</param>
    /// <param name="speed">Seconds for a million words, with names and without.</param>
    public void Print(FolderMeasurement measured, (double WithNames, double Alone) speed)
    {
        var (all, named, negatives) = measured;
        PrintTable("direction", all.All, all.Directions);
        PrintTable("script", all.All, all.Scripts);
        if (named.All.Queries > 0)
            PrintTable("named", named.All, named.Directions);
        PrintRates(negatives);
        writer.WriteLine();
        writer.WriteLine(FormattableString.Invariant($"analysis of a million words: {speed.WithNames:0.00} s with names, {speed.Alone:0.00} s without"));
        PrintLines(
            FormattableString.Invariant($"queries: median {all.Times.At(0.5).TotalMilliseconds:0.00} ms, 99th percentile {all.Times.At(0.99).TotalMilliseconds:0.00} ms; slowest"),
            all.Times.Slowest());
        PrintLines("worst misses", all.Misses.Lines());
        PrintLines("worst misses of the named", named.Misses.Lines());
        PrintLines($"surest wrong finds (of {all.Finds.Count}; {all.Finds.Namesakes} more are two entities of one name)", all.Finds.Lines());
        PrintLines("surest matches of pairs that must not match", negatives.Lines());
    }

    private void PrintTable(string title, Quality all, SortedDictionary<string, Quality> rows)
    {
        writer.WriteLine();
        writer.WriteLine($"{title,-12} queries   R@10    MRR | recall  precision  F1    mean P  (all words required)");
        PrintRow("all", all);
        foreach (var (name, row) in rows)
            PrintRow(name, row);
    }

    private void PrintRow(string name, Quality row) => writer.WriteLine(FormattableString.Invariant(
        $"{name,-12} {row.Queries,7}   {row.RecallAt10:0.000}  {row.MeanReciprocalRank:0.000} | {row.Recall:0.000}   {row.Precision:0.000}    {row.F1:0.000}   {row.MeanPrecision:0.000}"));

    private void PrintRates(FalseMatches negatives)
    {
        writer.WriteLine();
        foreach (var (category, (matched, all)) in negatives.Categories)
            writer.WriteLine(FormattableString.Invariant($"false matches, {category,-12} {(double)matched / all:0.000} of {all}"));
    }

    private void PrintLines(string title, IEnumerable<string> lines)
    {
        writer.WriteLine();
        writer.WriteLine($"{title}:");
        foreach (var line in lines)
            writer.WriteLine(Indent + line.Replace("\n", $"\n{Indent}{Indent}", StringComparison.Ordinal));
    }
}
