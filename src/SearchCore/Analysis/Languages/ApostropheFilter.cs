namespace SearchCore.Analysis.Languages;

/// <summary>Cuts a word at its first apostrophe, behind which Turkish puts the suffixes of names: <c>Ankara'nın</c> becomes <c>Ankara</c>.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class ApostropheFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        var apostrophe = Token.Term.IndexOfAny('\'', '\u2019');
        if (apostrophe > 0)
            Token.Resize(apostrophe);
        return true;
    }
}
