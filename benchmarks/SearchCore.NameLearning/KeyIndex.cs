namespace SearchCore.NameLearning;

/// <summary>Finds names by their keys, as an index would.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<ulong, List<int>> _names = [];

    public KeyIndex(List<TrainingName> names)
    {
        for (var number = 0; number < names.Count; number++)
        {
            foreach (var key in names[number].StoredKeys)
            {
                if (!_names.TryGetValue(key, out var list))
                    _names[key] = list = [];
                list.Add(number);
            }
        }
    }

    /// <summary>The number of keys.</summary>
    public int Count => _names.Count;

    /// <summary>The numbers of the names that a name's keys find, its own among them.</summary>
    public IEnumerable<int> Find(TrainingName name) =>
        name.LookUpKeys.Where(_names.ContainsKey).SelectMany(key => _names[key]).Distinct();
}
