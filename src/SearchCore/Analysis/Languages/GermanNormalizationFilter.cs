namespace SearchCore.Analysis.Languages;

/// <summary>Makes the ways of writing German umlauts and ß equal: <c>Müller</c>, <c>Mueller</c> and <c>Muller</c> become <c>muller</c>.</summary>
/// <remarks>
/// Source: the description of Snowball's German2 stemmer. An <c>e</c> behind <c>a</c>, <c>o</c> or <c>u</c> is left out, but not where the <c>u</c>
/// follows a vowel or <c>q</c> (<c>neue</c>, <c>Quelle</c>). Expects lower-case letters.
/// </remarks>
/// <param name="input">The stream whose words it takes.</param>
public sealed class GermanNormalizationFilter(TokenStream input) : TokenFilter(input)
{
    private enum After
    {
        Anything,
        VowelOrQ,
        VowelThatTakesE,
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (Token.Term.Contains('ß'))
            Token.SetTerm(Token.ToString().Replace("ß", "ss", StringComparison.Ordinal));
        var term = Token.MutableTerm;
        var write = 0;
        var state = After.Anything;
        foreach (var letter in term)
        {
            if (letter == 'e' && state == After.VowelThatTakesE)
            {
                state = After.VowelOrQ;
                continue;
            }

            term[write++] = letter switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => letter };
            state = letter switch
            {
                'a' or 'o' => After.VowelThatTakesE,
                'u' => state == After.Anything ? After.VowelThatTakesE : After.VowelOrQ,
                'e' or 'i' or 'q' or 'y' or 'ä' or 'ö' or 'ü' => After.VowelOrQ,
                _ => After.Anything,
            };
        }

        Token.Resize(write);
        return true;
    }
}
