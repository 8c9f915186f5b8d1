using SearchCore.Analysis;

namespace SearchCore.Suggest;

/// <summary>What was typed so far, as words: those that are whole, and the one that may go on.</summary>
/// <param name="Whole">The words that are whole, as the analyzer has them.</param>
/// <param name="Begun">The last word, when nothing stands behind it yet; null otherwise.</param>
/// <param name="BegunAt">Where that word starts in the text.</param>
internal sealed record TypedWords(IReadOnlyList<string> Whole, string? Begun, int BegunAt)
{
    public int Count => Whole.Count + (Begun is null ? 0 : 1);

    /// <summary>Cuts a text into words.</summary>
    public static TypedWords Read(Analyzer analyzer, string field, string text)
    {
        var tokens = analyzer.Analyze(field, text);
        if (tokens.Count == 0 || tokens[^1].EndOffset < text.Length)
            return new TypedWords([.. tokens.Select(token => token.Term)], null, text.Length);

        // The word is not complete, so what an analyzer does to whole words (stems, synonyms) does not fit it.
        var start = tokens[^1].StartOffset;
        return new TypedWords(
            [.. tokens.TakeWhile(token => token.StartOffset < start).Select(token => token.Term)],
            analyzer.Normalize(field, text[start..]),
            start);
    }

    /// <summary>Finds the words in an analyzed value.</summary>
    /// <returns>Where they stand, in order; null when one is missing.</returns>
    public IReadOnlyList<Range>? FindIn(IReadOnlyList<AnalyzedToken> tokens)
    {
        var missing = Whole.ToHashSet(StringComparer.Ordinal);
        var isBegunThere = Begun is null;
        var matches = new List<Range>();
        foreach (var token in tokens)
        {
            var isWhole = Whole.Contains(token.Term, StringComparer.Ordinal);
            var isBegun = Begun is not null && token.Term.StartsWith(Begun, StringComparison.Ordinal);
            missing.Remove(token.Term);
            isBegunThere |= isBegun;
            if ((isWhole || isBegun) && (matches.Count == 0 || matches[^1].End.Value <= token.StartOffset) && token.StartOffset < token.EndOffset)
                matches.Add(token.StartOffset..token.EndOffset);
        }

        return missing.Count == 0 && isBegunThere && matches.Count > 0 ? matches.AsReadOnly() : null;
    }
}
