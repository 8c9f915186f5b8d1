using SearchCore.Analysis;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names;

/// <summary>Cuts the text of a query into the words of a name; an article belongs to the word behind it.</summary>
internal static class NameWordReader
{
    /// <summary>The words of a name that are searched at all; the rest of a longer text is left out, because a query may not have more parts.</summary>
    public const int MaxWords = 512;

    /// <summary>Cuts a text.</summary>
    /// <param name="analyzer">The analyzer of the field that is searched.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="rules">By which rules names are read.</param>
    /// <returns>The words; none when the text has no letters.</returns>
    public static List<NameWord> Read(Analyzer analyzer, string field, string text, NameRules rules)
    {
        var tokens = analyzer.Analyze(field, text);
        var starts = new List<(int Start, AnalyzedToken Token)>();
        var articleStart = -1;
        for (var i = 0; i < tokens.Count && starts.Count < MaxWords; i++)
        {
            var token = tokens[i];
            var word = text.AsSpan(token.StartOffset, token.EndOffset - token.StartOffset);
            if (rules.Articles && articleStart < 0 && NameWordRules.MayBeArticle(word) && i + 1 < tokens.Count && IsArticleOf(text, token, tokens[i + 1]))
            {
                articleStart = token.StartOffset;
                continue;
            }

            starts.Add((articleStart >= 0 ? articleStart : token.StartOffset, token));
            articleStart = -1;
        }

        return [.. Enumerable.Range(0, starts.Count).Select(i => ToWord(text, starts, i))];
    }

    private static NameWord ToWord(string text, List<(int Start, AnalyzedToken Token)> words, int i)
    {
        var (start, token) = words[i];
        var written = text[start..token.EndOffset];
        var joins = i + 1 < words.Count && words[i + 1].Start >= token.EndOffset
            && NameWordRules.AreNeighbours(text.AsSpan(token.EndOffset, words[i + 1].Start - token.EndOffset));
        return new NameWord(i, token.Term, written, start, token.EndOffset, joins, joins ? text[start..words[i + 1].Token.EndOffset] : "");
    }

    /// <summary>An article is one when a hyphen ties it to its word, or when the two together read as an article and a word.</summary>
    private static bool IsArticleOf(string text, AnalyzedToken article, AnalyzedToken next)
    {
        if (!NameWordRules.AreNeighbours(text.AsSpan(article.EndOffset, Math.Max(0, next.StartOffset - article.EndOffset))))
            return false;
        var lattice = new SoundLattice();
        lattice.Read(text.AsSpan(article.StartOffset, next.EndOffset - article.StartOffset));
        return lattice.StartsWithArticle;
    }
}
