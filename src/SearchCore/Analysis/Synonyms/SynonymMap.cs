namespace SearchCore.Analysis.Synonyms;

/// <summary>Synonyms, made ready to be looked up. Immutable, safe for many threads.</summary>
public sealed class SynonymMap
{
    /// <summary>How many words the side of a rule may have.</summary>
    public const int MaxWords = 32;

    /// <summary>How many rules a map may have.</summary>
    public const int MaxRules = 1_000_000;

    /// <summary>How many synonyms one phrase may have.</summary>
    public const int MaxOutputs = 256;

    /// <summary>Creates a map.</summary>
    /// <param name="rules">The rules, in the form in which the filter sees words (lower-case, if it stands behind such a filter).</param>
    /// <exception cref="ArgumentException">A rule has no words, or a limit is exceeded; the message says which.</exception>
    public SynonymMap(IEnumerable<SynonymRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var count = 0;
        foreach (var rule in rules)
        {
            if (++count > MaxRules)
                throw new ArgumentException($"There are more than {MaxRules} synonym rules.", nameof(rules));
            if (rule.Input.Count is 0 or > MaxWords || rule.Output.Count is 0 or > MaxWords)
                throw new ArgumentException($"The synonym rule '{Describe(rule)}' must have 1 to {MaxWords} words on each side.", nameof(rules));
            Add(rule);
        }

        Fingerprint = string.Join(',', Root.Describe("").Order(StringComparer.Ordinal));
    }

    /// <summary>Names the rules, for an analyzer's fingerprint.</summary>
    public string Fingerprint { get; }

    internal SynonymNode Root { get; } = new();

    private static string Describe(SynonymRule rule) => string.Join(' ', rule.Input) + " => " + string.Join(' ', rule.Output);

    private void Add(SynonymRule rule)
    {
        var node = Root;
        foreach (var word in rule.Input)
            node = node.GetOrAdd(word);
        node.KeepsInput |= rule.KeepsInput;
        if (!node.Outputs.Exists(output => output.SequenceEqual(rule.Output)))
            node.Outputs.Add([.. rule.Output]);
        if (node.Outputs.Count > MaxOutputs)
            throw new ArgumentException($"'{string.Join(' ', rule.Input)}' has more than {MaxOutputs} synonyms.");
    }
}
