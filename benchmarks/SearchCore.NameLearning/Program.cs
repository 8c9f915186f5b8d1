using System.Diagnostics;
using SearchCore.Analysis.Transliteration;
using SearchCore.NameLearning;

var groups = NameGroup.ReadFile(args[0]);
var output = args.Length > 1 ? args[1] : null;
var holdOut = output is null;
var clock = Stopwatch.StartNew();
var builder = new NameKeyBuilder();
List<TrainingName> names = [];
for (var g = 0; g < groups.Count; g++)
    names.AddRange(groups[g].Spellings.Select(text => new TrainingName(text, g, builder)));
var index = new Dictionary<ulong, List<int>>();
for (var n = 0; n < names.Count; n++)
{
    foreach (var key in names[n].StoredKeys)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(n);
    }
}

Console.WriteLine($"{names.Count} names, {index.Count} keys, {clock.Elapsed}");
CandidateReport.Print(names, groups, index);
var weights = new SoundWeights();
var trainer = new Trainer(weights);
var aligner = new SoundAligner(weights);
var random = new Random(1);
var examples = new ExampleSource(names, index);
bool Trained(int group) => !holdOut || group % 2 == 0;
for (var round = 0; round < 8; round++)
{
    examples.Mine(aligner, Trained, random, round);
    var loss = examples.Run(trainer);
    Console.WriteLine($"round {round}: {examples.Positives} same, {examples.Negatives} different, loss {loss:0.0000}, {clock.Elapsed}");
}

Evaluation.Print(names, groups, index, aligner, holdOut ? group => group % 2 == 1 : _ => true);
if (output is not null)
{
    File.WriteAllText(output, $""""
        // Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
        namespace SearchCore.Analysis.Transliteration;

        internal static class SoundWeightTable
        {"{"}
            public const string Lines = """
        {string.Join('\n', SoundWeightText.Write(weights).TrimEnd('\n').Split('\n').Select(line => "        " + line))}
                """;
        {"}"}

        """");
}
