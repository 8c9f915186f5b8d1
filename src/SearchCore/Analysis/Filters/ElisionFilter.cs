namespace SearchCore.Analysis.Filters;

/// <summary>Takes an elided article off the front of a word: <c>l'avion</c> becomes <c>avion</c>.</summary>
/// <param name="input">The stream whose words it takes.</param>
/// <param name="articles">The articles, lower-case, without the apostrophe.</param>
public sealed class ElisionFilter(TokenStream input, IReadOnlySet<string> articles) : TokenFilter(input)
{
    private readonly string[] _articles = [.. articles ?? throw new ArgumentNullException(nameof(articles))];

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        var term = Token.Term;
        var apostrophe = term.IndexOfAny('\'', '\u2019');
        if (apostrophe > 0 && IsArticle(term[..apostrophe]) && apostrophe + 1 < term.Length)
            Token.SetTerm(term[(apostrophe + 1)..]);
        return true;
    }

    private bool IsArticle(ReadOnlySpan<char> letters)
    {
        foreach (var article in _articles)
        {
            if (letters.Equals(article, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
