namespace SearchCore.Analysis.Filters;

/// <summary>Leaves out a word that stands at its place already.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class RemoveDuplicatesFilter(TokenStream input) : FilteringTokenFilter(input)
{
    private readonly HashSet<string> _here = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override bool Accepts(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.PositionIncrement > 0)
            _here.Clear();
        return _here.Add(token.ToString());
    }
}
