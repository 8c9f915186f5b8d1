namespace SearchCore.Analysis.Filters;

/// <summary>Turns words round, so that a pattern that starts with a wildcard becomes one that ends with it.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class ReverseStringFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        var term = Token.MutableTerm;
        term.Reverse();

        // The halves of characters beyond the Basic Multilingual Plane keep their order.
        for (var i = 0; i + 1 < term.Length; i++)
        {
            if (char.IsLowSurrogate(term[i]) && char.IsHighSurrogate(term[i + 1]))
            {
                (term[i], term[i + 1]) = (term[i + 1], term[i]);
                i++;
            }
        }

        return true;
    }
}
