namespace SearchCore.Analysis.Transliteration;

/// <summary>Says which words may be initials, and of which names.</summary>
/// <param name="rules">By which rules names are compared.</param>
internal sealed class Initials(NameRules rules)
{
    /// <summary>An initial has at most so many letters: <c>J</c>, <c>Дж</c>, <c>Ch</c>.</summary>
    public const int MaxLength = 2;

    /// <summary>How near to the first sound of a name that of an initial must be, as the logarithm of odds.</summary>
    private const float MinWeight = 0.3f;

    private readonly SoundLattice _initial = new(rules);
    private readonly SoundLattice _name = new(rules);
    private readonly SoundWeights _weights = RuledWeights.For(rules);

    /// <summary>Sets the initial that names are compared with.</summary>
    /// <param name="initial">The initial, without a full stop.</param>
    public void Set(ReadOnlySpan<char> initial) => _initial.Read(initial);

    /// <summary>Whether a name starts with the sound of the initial.</summary>
    /// <param name="name">The name.</param>
    public bool MayStart(ReadOnlySpan<char> name)
    {
        _name.Read(name);
        return _name.Length > _initial.Length && StartsAlike();
    }

    /// <summary>Whether letters that a name may start with are the sound of the initial, or start it.</summary>
    /// <param name="letters">The letters.</param>
    public bool MayBe(ReadOnlySpan<char> letters)
    {
        _name.Read(letters);
        return StartsAlike();
    }

    private bool StartsAlike()
    {
        if (_initial.Length == 0 || _name.Length == 0)
            return false;
        if (_name.Letters.StartsWith(_initial.Letters))
            return true;
        var pairing = SoundAligner.PairingOf(_initial, _name);
        foreach (ref readonly var initial in _initial.ArcsAt(0))
        {
            // The whole initial is one sound: a "c" says nothing of a "ch".
            if (initial.End != _initial.Length)
                continue;
            foreach (ref readonly var start in _name.ArcsAt(0))
            {
                if (_weights.Pairs[SoundWeights.PairIndex(pairing, initial.Sound, start.Sound)] >= MinWeight)
                    return true;
            }
        }

        return false;
    }
}
