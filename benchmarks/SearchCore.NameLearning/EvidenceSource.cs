using SearchCore.Analysis.Transliteration;
using SearchCore.Names.Judging;

namespace SearchCore.NameLearning;

/// <summary>
/// Collects what the judge is shown: the spellings that names find in an index of all spellings, and wrong ones that they, and other names
/// that look like them, find in an index with one or two spellings of each name, where nothing bears a spelling out.
/// </summary>
internal sealed class EvidenceSource(List<TrainingName> names, KeyIndex index, SoundAligner aligner, SpellingJudge judge, Random random)
{
    private const int AskedOfAll = 6;
    private const int AskedOfFew = 1;
    private const float MinAlone = -2.5f;
    private readonly List<(string Spelling, float LogOdds)> _spellings = [];
    private readonly SoundLattice _lattice = new();
    private readonly Misspelling _misspelling = new(names, random);
    private readonly NameKeyBuilder _builder = new();

    /// <summary>Collects evidence for the names of some groups.</summary>
    /// <param name="trained">Which groups may be learned from.</param>
    /// <param name="falseAlone">What a wrong spelling among few counts of one among all.</param>
    /// <param name="falseForOther">What it counts when it is found for a name that is like it, but another one.</param>
    public List<EvidenceExample> Collect(Func<int, bool> trained, float falseAlone, float falseForOther)
    {
        var examples = new List<EvidenceExample>();
        foreach (var name in names.Where(name => trained(name.Group) && random.Next(AskedOfAll) == 0))
            Ask(name, index.Find(name).Select(number => names[number]), examples, 1, 1, SpellingJudge.MinLogOdds);

        List<TrainingName> few = [.. names.GroupBy(name => name.Group).SelectMany(group => group.OrderBy(_ => random.Next()).Take(1 + random.Next(2)))];
        var indexOfFew = new KeyIndex(few);
        foreach (var name in names.Where(name => trained(name.Group) && random.Next(AskedOfFew) == 0))
            Ask(name, indexOfFew.Find(name).Select(number => few[number]), examples, 0, falseAlone, MinAlone);
        // One spelling of each name only: with two, the one would bear the other out, as it should.
        List<TrainingName> singles = [.. few.DistinctBy(name => name.Group)];
        var indexOfSingles = new KeyIndex(singles);
        foreach (var name in singles.Where(name => trained(name.Group)))
        {
            if (_misspelling.Change(name) is { } text && new TrainingName(text, TrainingName.NoGroup, _builder) is var other)
                Ask(other, indexOfSingles.Find(other).Select(number => singles[number]), examples, 0, falseForOther, SpellingJudge.MinLogOdds);
        }

        return examples;
    }

    /// <summary>The spellings that a name finds, judged by the letters alone, best first.</summary>
    public List<(TrainingName Name, float LogOdds)> Find(TrainingName name, IEnumerable<TrainingName> candidates)
    {
        var found = new List<(TrainingName Name, float LogOdds)>();
        foreach (var other in candidates.Where(other => other != name))
        {
            var odds = Compare(name, other);
            if (odds > SpellingJudge.MinLogOdds)
                found.Add((other, odds));
        }

        return [.. found.OrderByDescending(other => other.LogOdds).Take(SpellingJudge.MaxSpellings)];
    }

    private float Compare(TrainingName name, TrainingName other)
    {
        if (string.Equals(name.Indexed, other.Indexed, StringComparison.Ordinal))
            return float.PositiveInfinity;
        _lattice.Read(other.Indexed);
        return aligner.Score(name.Lattice, _lattice);
    }

    private void Ask(
        TrainingName name, IEnumerable<TrainingName> candidates, List<EvidenceExample> examples,
        float trueWeight, float falseWeight, float minOdds)
    {
        var found = Find(name, candidates);
        _spellings.Clear();
        _spellings.AddRange(found.Select(other => (other.Name.Indexed, other.LogOdds)));
        judge.Gather(_spellings);
        for (var i = 0; i < found.Count; i++)
        {
            var same = found[i].Name.Group == name.Group;
            var weight = same ? trueWeight : falseWeight;
            if (weight > 0 && found[i].LogOdds > minOdds && !float.IsPositiveInfinity(found[i].LogOdds))
                examples.Add(new EvidenceExample(judge.Collect(name.Lattice, _spellings, i).ToArray(), same, weight));
        }
    }
}
