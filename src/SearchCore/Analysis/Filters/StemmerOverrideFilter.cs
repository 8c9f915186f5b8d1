using System.Collections.Frozen;

namespace SearchCore.Analysis.Filters;

/// <summary>Gives words of a list the stems of the list, and keeps stemmers from them.</summary>
public sealed class StemmerOverrideFilter : TokenFilter
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _stems;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="stems">Words, as the filter will see them, and their stems.</param>
    public StemmerOverrideFilter(TokenStream input, IReadOnlyDictionary<string, string> stems)
        : this(input, (stems ?? throw new ArgumentNullException(nameof(stems))).ToFrozenDictionary(StringComparer.Ordinal))
    {
    }

    internal StemmerOverrideFilter(TokenStream input, FrozenDictionary<string, string> stems)
        : base(input)
    {
        _stems = stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (!Token.IsKeyword && _stems.TryGetValue(Token.Term, out var stem))
        {
            Token.SetTerm(stem);
            Token.IsKeyword = true;
        }

        return true;
    }
}
