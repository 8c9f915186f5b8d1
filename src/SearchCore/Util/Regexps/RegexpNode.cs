namespace SearchCore.Util.Regexps;

/// <summary>A regular language, as a tree that <see cref="RegexpNodes"/> builds. Equal languages written alike are the same object.</summary>
internal abstract class RegexpNode
{
    private Dictionary<int, RegexpNode>? _derivatives;

    /// <summary>Its number among its factory's nodes.</summary>
    public int Id { get; init; }

    /// <summary>Whether the empty string belongs to the language.</summary>
    public abstract bool IsNullable { get; }

    /// <summary>What may follow a letter: the language of the rests of all strings that begin with it.</summary>
    /// <param name="letter">The letter's code point.</param>
    /// <param name="nodes">Builds the new language.</param>
    public RegexpNode Derive(int letter, RegexpNodes nodes)
    {
        _derivatives ??= [];
        if (!_derivatives.TryGetValue(letter, out var derivative))
            _derivatives[letter] = derivative = DeriveOnce(letter, nodes);
        return derivative;
    }

    protected abstract RegexpNode DeriveOnce(int letter, RegexpNodes nodes);
}
