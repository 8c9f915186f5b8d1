using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Chooses the pairs that are learned from: true pairs, and the false ones that the weights so far take for true most.</summary>
internal sealed class ExampleSource(List<TrainingName> names, KeyIndex index, Random random)
{
    private const int MaxPartners = 5;
    private const int MaxFalse = 6;
    private const int MaxSeen = 100;
    private const float MinScore = -5;
    private readonly NameKeyBuilder _builder = new();
    private readonly Misspelling _misspelling = new(names, random);
    private readonly List<(TrainingName A, TrainingName B, bool Same)> _examples = [];
    private readonly ILookup<int, int> _groups = Enumerable.Range(0, names.Count).ToLookup(n => names[n].Group);

    public int Positives => _examples.Count(example => example.Same);

    public int Negatives => _examples.Count(example => !example.Same);

    /// <summary>Chooses the pairs anew.</summary>
    /// <param name="aligner">With the weights so far.</param>
    /// <param name="trained">Which groups may be learned from.</param>
    public void Mine(SoundAligner aligner, Func<int, bool> trained)
    {
        _examples.Clear();
        var scored = new List<(float Score, int Other)>();
        for (var n = 0; n < names.Count; n++)
        {
            if (!trained(names[n].Group))
                continue;
            foreach (var other in _groups[names[n].Group].Where(other => other != n).OrderBy(_ => random.Next()).Take(MaxPartners))
            {
                _examples.Add((names[n], names[other], true));
                if (_misspelling.Change(names[other]) is { } changed)
                    _examples.Add((names[n], new TrainingName(changed, TrainingName.NoGroup, _builder), false));
            }

            scored.Clear();
            var candidates = index.Find(names[n])
                .Where(other => names[other].Group != names[n].Group && trained(names[other].Group)).ToArray();
            random.Shuffle(candidates);
            foreach (var other in candidates.Take(MaxSeen))
                scored.Add((aligner.Score(names[n].Lattice, names[other].Lattice), other));
            scored.Sort((left, right) => right.Score.CompareTo(left.Score));
            foreach (var (score, other) in scored.Take(MaxFalse))
            {
                if (score > MinScore)
                    _examples.Add((names[n], names[other], false));
            }
        }

        var shuffled = _examples.ToArray();
        random.Shuffle(shuffled);
        _examples.Clear();
        _examples.AddRange(shuffled);
    }

    /// <summary>Learns from all pairs once.</summary>
    /// <returns>The mean loss.</returns>
    public double Run(Trainer trainer, float rate)
    {
        var loss = 0.0;
        foreach (var (a, b, same) in _examples)
            loss += trainer.Learn(a, b, same, rate);
        return loss / _examples.Count;
    }
}
