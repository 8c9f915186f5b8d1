using System.Collections.Frozen;

namespace SearchCore.Analysis.Filters;

/// <summary>Leaves out the words of a list, as they are written in the list.</summary>
public sealed class StopFilter : FilteringTokenFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="words">The words to leave out.</param>
    public StopFilter(TokenStream input, StopWords words)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words.Words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    protected override bool Accepts(Token token) => !_words.Contains(token.Term);
}
