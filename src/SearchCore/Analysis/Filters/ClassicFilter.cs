namespace SearchCore.Analysis.Filters;

/// <summary>Takes <c>'s</c> off words and the dots out of acronyms, for the words of <see cref="Tokenization.ClassicTokenizer"/>.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class ClassicFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (Token.Type == TokenType.Apostrophe && Token.Term is [.., '\'', 's' or 'S'])
        {
            Token.Resize(Token.Length - 2);
        }
        else if (Token.Type == TokenType.Acronym)
        {
            var term = Token.MutableTerm;
            var length = 0;
            foreach (var letter in term)
            {
                if (letter != '.')
                    term[length++] = letter;
            }

            Token.Resize(length);
        }

        return true;
    }
}
