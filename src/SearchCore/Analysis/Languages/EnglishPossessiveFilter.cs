namespace SearchCore.Analysis.Languages;

/// <summary>Takes the English possessive off: <c>John's</c> becomes <c>John</c>.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class EnglishPossessiveFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (Token.Term is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'])
            Token.Resize(Token.Length - 2);
        return true;
    }
}
