namespace SearchCore.Analysis.Filters;

/// <summary>Takes white space off both ends of words.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class TrimFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        var trimmed = Token.Term.Trim();
        if (trimmed.Length < Token.Length)
            Token.SetTerm(trimmed);
        return true;
    }
}
