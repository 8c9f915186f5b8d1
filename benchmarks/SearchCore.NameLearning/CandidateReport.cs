namespace SearchCore.NameLearning;

/// <summary>What the keys find before anything is compared: for each pair of scripts, the share of true pairs that share a key.</summary>
internal static class CandidateReport
{
    public static void Print(List<TrainingName> names, KeyIndex index)
    {
        var counts = new SortedDictionary<string, (int Found, int All)>(StringComparer.Ordinal);
        var byGroup = names.GroupBy(name => name.Group).ToDictionary(group => group.Key, group => group.ToList());
        long candidates = 0;
        var largest = 0;
        foreach (var name in names)
        {
            var found = index.Find(name).Count();
            candidates += found;
            largest = Math.Max(largest, found);
            foreach (var other in byGroup[name.Group])
            {
                if (ReferenceEquals(other, name))
                    continue;
                var direction = $"{name.Script}>{other.Script}";
                var (hit, all) = counts.GetValueOrDefault(direction);
                var shared = name.LookUpKeys.Intersect(other.StoredKeys).Any();
                counts[direction] = (hit + (shared ? 1 : 0), all + 1);
            }
        }

        foreach (var (direction, (found, all)) in counts.Where(pair => pair.Value.All > 500))
            Console.WriteLine($"{direction,-22} {found,7} of {all,7} {(double)found / all:0.000}");
        Console.WriteLine($"{index.Count} keys; candidates per name {(double)candidates / names.Count:0.0}, at most {largest}; keys stored {names.Average(n => n.StoredKeys.Length):0.00}, looked up {names.Average(n => n.LookUpKeys.Length):0.00}");
    }
}
