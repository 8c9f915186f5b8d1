using SearchCore.Analysis.Transliteration;
using SearchCore.NameLearning;
using SearchCore.Names.Judging;

const string KeepWeights = "--keep-weights";

var keepWeights = args.Contains(KeepWeights, StringComparer.Ordinal);
string[] paths = [.. args.Where(argument => argument != KeepWeights)];
if (paths.Length is 0 or > 2 || !File.Exists(paths[0]) || (paths.Length == 2 && !Directory.Exists(paths[1])))
{
    Console.Error.WriteLine($"Usage: <dev.jsonl> [src/SearchCore] [{KeepWeights}]");
    Console.Error.WriteLine("Without a folder to write to, learns from every other group and reports on the rest.");
    Console.Error.WriteLine($"With {KeepWeights} the weights of sounds stay as they are, and only the judge learns.");
    return 2;
}

var output = paths.Length == 2 ? paths[1] : null;
var isTrained = output is null ? new Func<int, bool>(group => group % 2 == 0) : _ => true;
var isAsked = output is null ? new Func<int, bool>(group => group % 2 == 1) : _ => true;
var groups = NameGroup.ReadFile(paths[0]);
var builder = new NameKeyBuilder();
List<TrainingName> names = [];
for (var group = 0; group < groups.Count; group++)
    names.AddRange(groups[group].Spellings.Select(text => new TrainingName(text, group, builder)));
var index = new KeyIndex(names);
CandidateReport.Print(names, index);

var weights = keepWeights ? LearnedWeights.Instance : WeightLearner.Learn(names, index, isTrained);
var aligner = new SoundAligner(weights);
var evidence = new EvidenceSource(names, index, aligner, new SpellingJudge(NameRules.Default, aligner, new EvidenceNetwork(0)), new Random(2));
var network = JudgeLearner.Learn(evidence, isTrained);
var judge = new SpellingJudge(NameRules.Default, aligner, network);
Evaluation.Print(names, index, evidence, judge, isAsked);
AloneReport.Print(names, evidence, judge, isAsked);
var negatives = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(paths[0]))!, "negatives.tsv");
if (File.Exists(negatives))
    NegativeReport.Print(negatives, evidence, judge, builder);
if (output is null)
    return 0;
WeightFile.Write(output, "Analysis.Transliteration", nameof(SoundWeightTable), SoundWeightText.Write(weights));
WeightFile.Write(output, "Names.Judging", nameof(EvidenceNetworkTable), network.Write());
return 0;
