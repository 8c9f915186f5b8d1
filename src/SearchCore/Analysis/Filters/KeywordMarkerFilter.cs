using System.Collections.Frozen;

namespace SearchCore.Analysis.Filters;

/// <summary>Keeps stemmers from the words of a list.</summary>
public sealed class KeywordMarkerFilter : TokenFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="words">The words, as the filter will see them.</param>
    public KeywordMarkerFilter(TokenStream input, IEnumerable<string> words)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (_words.Contains(Token.Term))
            Token.IsKeyword = true;
        return true;
    }
}
