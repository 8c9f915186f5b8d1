namespace SearchCore.Analysis.Synonyms;

/// <summary>A place in the tree of the phrases that have synonyms.</summary>
internal sealed class SynonymNode
{
    private readonly Dictionary<string, SynonymNode> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SynonymNode>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SynonymNode()
    {
        _lookup = _next.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The synonyms of the phrase that ends here.</summary>
    public List<string[]> Outputs { get; } = [];

    /// <summary>Whether the phrase itself is kept.</summary>
    public bool KeepsInput { get; set; }

    public SynonymNode? Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var node) ? node : null;

    public SynonymNode GetOrAdd(string word)
    {
        if (!_next.TryGetValue(word, out var node))
            _next[word] = node = new SynonymNode();
        return node;
    }

    /// <summary>The rules below this place, as parts of a fingerprint.</summary>
    public IEnumerable<string> Describe(string path)
    {
        if (Outputs.Count > 0)
            yield return path + (KeepsInput ? "=" : "=>") + string.Join('|', Outputs.Select(output => string.Join(' ', output.Select(Uri.EscapeDataString))));
        foreach (var (word, node) in _next)
        {
            foreach (var rule in node.Describe(path.Length == 0 ? Uri.EscapeDataString(word) : path + " " + Uri.EscapeDataString(word)))
                yield return rule;
        }
    }
}
