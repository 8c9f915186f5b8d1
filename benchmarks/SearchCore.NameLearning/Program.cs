using System.Diagnostics;
using SearchCore.Analysis.Transliteration;
using SearchCore.NameLearning;

const int Rounds = 7;
const int BoldRounds = 4;
const float BoldRate = 0.08f;
const float CarefulRate = 0.03f;

if (args.Length is 0 or > 2 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("Usage: <dev.jsonl> [SoundWeightTable.Generated.cs]");
    Console.Error.WriteLine("Without a table to write, learns from every other group and reports on the rest.");
    return 2;
}

var output = args.Length == 2 ? args[1] : null;
var clock = Stopwatch.StartNew();
var groups = NameGroup.ReadFile(args[0]);
var builder = new NameKeyBuilder();
List<TrainingName> names = [];
for (var group = 0; group < groups.Count; group++)
    names.AddRange(groups[group].Spellings.Select(text => new TrainingName(text, group, builder)));
var index = new KeyIndex(names);
CandidateReport.Print(names, index);

var weights = new SoundWeights();
var trainer = new Trainer(weights);
var aligner = new SoundAligner(weights);
var examples = new ExampleSource(names, index, new Random(1));
for (var round = 0; round < Rounds; round++)
{
    // Looking for the pairs that are hardest takes longest, so it is done every other time.
    if (round % 2 == 0)
        examples.Mine(aligner, group => output is not null || group % 2 == 0);
    var loss = examples.Run(trainer, round < BoldRounds ? BoldRate : CarefulRate);
    Console.WriteLine($"round {round}: {examples.Positives} same, {examples.Negatives} different, loss {loss:0.0000}, {clock.Elapsed:hh\\:mm\\:ss}");
}

Strictness.Apply(weights);
Evaluation.Print(names, index, aligner, group => output is not null || group % 2 == 1);
var negatives = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(args[0]))!, "negatives.tsv");
if (File.Exists(negatives))
    NegativeReport.Print(negatives, aligner);
if (output is not null)
    File.WriteAllText(output, WeightFile.Write(weights));
return 0;
