namespace SearchCore.Analysis.Transliteration;

/// <summary>Compares one name with many. Belongs to one thread; nothing is allocated after it was made.</summary>
internal sealed class NameComparer(NameRules? rules = null)
{
    private const double MaxSimilarity = 0.999;
    private readonly SoundLattice _query = new(rules);
    private readonly SoundLattice _candidate = new(rules);
    private readonly SoundAligner _aligner = new(RuledWeights.For(rules ?? NameRules.Default));
    private readonly List<AlignedSounds> _steps = [];

    /// <summary>The readings of the name that the others are compared with.</summary>
    public SoundLattice Query => _query;

    /// <summary>The readings of the name that was compared last.</summary>
    public SoundLattice Candidate => _candidate;

    /// <summary>Sets the name that others are compared with.</summary>
    /// <param name="name">The name.</param>
    public void SetQuery(ReadOnlySpan<char> name) => _query.Read(name);

    /// <summary>How alike a name is to the one that was set.</summary>
    /// <param name="name">The name.</param>
    /// <returns>From 0 to 1; 1 for the same letters.</returns>
    public double Compare(ReadOnlySpan<char> name) => ToSimilarity(CompareOdds(name));

    /// <summary>The logarithm of the odds that a name is the one that was set; infinite for the same letters and for no letters.</summary>
    /// <param name="name">The name.</param>
    public float CompareOdds(ReadOnlySpan<char> name)
    {
        _candidate.Read(name);
        return CompareOdds(_query, _candidate);
    }

    /// <summary>The logarithm of the odds that a name is the one that was set, when it is high enough to matter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="atLeast">What it has to be.</param>
    /// <returns>The same as without a limit, or negative infinity for less than that.</returns>
    public float CompareOdds(ReadOnlySpan<char> name, float atLeast)
    {
        _candidate.Read(name);
        if (_query.Length == 0 || _candidate.Length == 0)
            return float.NegativeInfinity;
        return _query.Letters.SequenceEqual(_candidate.Letters) ? float.PositiveInfinity : _aligner.Score(_query, _candidate, atLeast);
    }

    /// <summary>The logarithm of the odds that two names are one.</summary>
    public float CompareOdds(SoundLattice a, SoundLattice b)
    {
        if (a.Length == 0 || b.Length == 0)
            return float.NegativeInfinity;
        return a.Letters.SequenceEqual(b.Letters) ? float.PositiveInfinity : _aligner.Score(a, b);
    }

    /// <summary>Why a name is as alike as it is, in words.</summary>
    /// <param name="name">The name.</param>
    public string Explain(ReadOnlySpan<char> name)
    {
        _candidate.Read(name);
        if (_query.Length == 0 || _candidate.Length == 0)
            return "no letters of a known script";
        if (_query.Letters.SequenceEqual(_candidate.Letters))
            return "the same letters";
        _aligner.Trace(_query, _candidate, _steps);
        return MatchReason.Describe(_query, _candidate, _steps);
    }

    /// <summary>The probability that belongs to a logarithm of odds, a little below 1 at most: only the same letters are 1.</summary>
    /// <param name="logOdds">The logarithm.</param>
    public static double ToSimilarity(float logOdds) => float.IsPositiveInfinity(logOdds) ? 1 : Math.Min(MaxSimilarity, 1 / (1 + Math.Exp(-logOdds)));
}
