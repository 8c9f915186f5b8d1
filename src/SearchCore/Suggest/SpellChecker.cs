using System.Text;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Finds the words of an index that may have been meant by a word it does not have, or hardly has. It reads the index' own terms.</summary>
/// <remarks>Lucene's name for this is DirectSpellChecker. Safe for many threads.</remarks>
/// <param name="options">Which words, and to what; null for <see cref="SpellCheckOptions.Default"/>.</param>
public sealed class SpellChecker(SpellCheckOptions? options = null)
{
    private readonly SpellCheckOptions _options = options ?? SpellCheckOptions.Default;

    /// <summary>Finds corrections of a word.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="word">The word as the field's analyzer has it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The corrections: the most alike first, of these the most frequent; none when the word is right, too short, or nothing is near.</returns>
    public IReadOnlyList<SpellingSuggestion> Suggest(IndexReader reader, string field, string word, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(word);
        var length = word.EnumerateRunes().Count();
        if (length < _options.MinWordLength || length > NearTerms.MostLetters)
            return [];
        var terms = new FieldTerms(reader, field);
        var own = terms.Count(Encoding.UTF8.GetBytes(word));
        if (own > _options.MaxDocumentsOfRareWord)
            return [];

        // Most slips are of one letter, and looking for two takes many times as long.
        List<SpellingSuggestion> found = [];
        for (var edits = 1; edits <= _options.MaxEdits && found.Count == 0; edits++)
        {
            var near = NearTerms.Find(reader, field, word, edits, _options.PrefixLength, _options.MaxTermsExamined, cancellationToken);
            found = Rank(terms, near, length, own);
        }

        return found;
    }

    private List<SpellingSuggestion> Rank(FieldTerms terms, List<CandidateTerm> candidates, int length, int own)
    {
        var ranked = candidates.GroupBy(candidate => candidate.Term)
            .Select(group => (
                Term: group.Key,
                Suggestion: ToSuggestion(group.Key.ToString(), group.First().Edits, length, group.Sum(candidate => candidate.DocFreq))))
            .Where(found => found.Suggestion.Similarity >= _options.MinSimilarity)
            .Where(found => found.Suggestion.DocumentCount >= Math.Max(_options.MinDocuments, own + 1))
            .OrderByDescending(found => found.Suggestion.Similarity)
            .ThenByDescending(found => found.Suggestion.DocumentCount)
            .ThenBy(found => found.Term);
        return [.. ranked.Where(found => terms.IsInUse(found.Term)).Take(_options.MaxSuggestions).Select(found => found.Suggestion)];
    }

    private static SpellingSuggestion ToSuggestion(string word, int edits, int length, int documents) =>
        new(word, 1 - ((double)edits / Math.Max(length, word.EnumerateRunes().Count())), documents);
}
