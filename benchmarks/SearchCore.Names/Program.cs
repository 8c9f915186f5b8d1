using SearchCore.NameMeasuring;

if (CommandLine.Parse(args) is not { } command)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

var data = NameData.Read(command.Folder, command.Sample);
string[] words = command.WordsFile is null ? [] : [.. File.ReadLines(command.WordsFile).Where(word => word.Length > 0)];
var all = Measure(data.Spellings, words);
Report.Print(Console.Out, "direction", all.All, all.Directions);
var named = Measure(data.Named, words);
if (data.Named.Count > 0)
    Report.Print(Console.Out, "named", named.All, named.Directions);

var negatives = FalseMatches.Measure(data.Negatives);
Console.WriteLine();
foreach (var (category, (matched, count)) in negatives)
{
    Console.WriteLine(FormattableString.Invariant($"false matches, {category,-12} {(double)matched.Count / count:0.000} of {count}"));
    Console.WriteLine("    " + string.Join(", ", matched.Take(40).Select(pair => $"{pair.Query} = {pair.Document}")));
}

var (seconds, alone) = AnalysisSpeed.Measure([.. data.Spellings.Select(spelling => spelling.Text)], words);
Console.WriteLine();
Console.WriteLine(FormattableString.Invariant($"analysis of a million words: {seconds:0.00} s with names, {alone:0.00} s without"));
Console.WriteLine(FormattableString.Invariant($"queries: median {all.TimeAt(0.5):0.00} ms, 99th percentile {all.TimeAt(0.99):0.00} ms; slowest:"));
Print(all.Slowest());
Console.WriteLine("worst misses:");
Print(all.WorstMisses());
Console.WriteLine("worst false matches:");
Print(all.WorstFinds);
if (command.JsonFile is not null)
    File.WriteAllText(command.JsonFile, Report.ToJson(all, named, negatives, seconds));
return 0;

static Measurement Measure(List<Spelling> spellings, string[] words)
{
    List<Spelling> documents = [.. spellings, .. words.Select(word => new Spelling(word, "word", -1))];
    using var index = new NameIndex(documents.Select(document => document.Text));
    var measurement = new Measurement(documents, index);
    measurement.Run();
    return measurement;
}

static void Print(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine("  " + line.Replace("\n", "\n    ", StringComparison.Ordinal));
}
