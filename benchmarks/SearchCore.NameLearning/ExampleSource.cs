using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Chooses the pairs that are learned from: true pairs, and the false ones that the weights so far take for true most.</summary>
internal sealed class ExampleSource(List<TrainingName> names, Dictionary<ulong, List<int>> index)
{
    private const int MaxPartners = 10;
    private const int MaxFalse = 12;
    private const int MaxSeen = 250;
    private readonly List<(int A, int B, bool Same)> _examples = [];
    private readonly ILookup<int, int> _groups = Enumerable.Range(0, names.Count).ToLookup(n => names[n].Group);

    public int Positives => _examples.Count(example => example.Same);

    public int Negatives => _examples.Count(example => !example.Same);

    public void Mine(SoundAligner aligner, Func<int, bool> trained, Random random, int round)
    {
        _examples.Clear();
        var scored = new List<(float Score, int Other)>();
        for (var n = 0; n < names.Count; n++)
        {
            if (!trained(names[n].Group))
                continue;
            foreach (var other in _groups[names[n].Group].Where(other => other != n).OrderBy(_ => random.Next()).Take(MaxPartners))
                _examples.Add((n, other, true));

            scored.Clear();
            var candidates = names[n].LookUpKeys.Where(index.ContainsKey).SelectMany(key => index[key]).Distinct()
                .Where(other => names[other].Group != names[n].Group && trained(names[other].Group)).ToArray();
            random.Shuffle(candidates);
            foreach (var other in candidates.Take(MaxSeen))
                scored.Add((aligner.Score(names[n].Lattice, names[other].Lattice), other));
            scored.Sort((left, right) => right.Score.CompareTo(left.Score));
            foreach (var (score, other) in scored.Take(MaxFalse))
            {
                if (score > -5)
                    _examples.Add((n, other, false));
            }
        }

        var shuffled = _examples.ToArray();
        random.Shuffle(shuffled);
        _examples.Clear();
        _examples.AddRange(shuffled);
    }

    public double Run(Trainer trainer)
    {
        var loss = 0.0;
        foreach (var (a, b, same) in _examples)
            loss += trainer.Learn(names[a], names[b], same, 1f);
        return loss / _examples.Count;
    }
}
