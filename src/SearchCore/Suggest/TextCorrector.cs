using System.Text;
using SearchCore.Analysis;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Suggest;

/// <summary>Says what may have been meant by a text: replaces the words that the index does not have by near ones which together find documents.</summary>
/// <remarks>Words that the index has stay as they are. Safe for many threads.</remarks>
/// <param name="analyzer">The analyzer of the fields.</param>
/// <param name="options">Which words, and to what; null for <see cref="SpellCheckOptions.Default"/>.</param>
public sealed class TextCorrector(Analyzer analyzer, SpellCheckOptions? options = null)
{
    private const int MostWords = 16;
    private const int MostCombinations = 32;
    private readonly Analyzer _analyzer = analyzer ?? throw new ArgumentNullException(nameof(analyzer));
    private readonly SpellChecker _checker = new(options);

    /// <summary>Corrects a text.</summary>
    /// <param name="searcher">Searches the index.</param>
    /// <param name="field">The field whose words are right.</param>
    /// <param name="text">The text, without query syntax. Of more than 16 words nothing is corrected.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The best text that finds documents; null when nothing is to be corrected, or no correction finds anything.</returns>
    public TextCorrection? Correct(IndexSearcher searcher, string field, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        var words = _analyzer.Analyze(field, text);
        if (words.Count is 0 or > MostWords)
            return null;
        var choices = words.Select(word => _checker.Suggest(searcher.Reader, field, word.Term, cancellationToken)).ToList();
        if (choices.TrueForAll(suggestions => suggestions.Count == 0))
            return null;
        foreach (var corrected in Combine(choices))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var terms = words.Select((word, i) => (Query)new TermQuery(field, corrected[i]?.Word ?? word.Term));
            var found = searcher.Search(BooleanQuery.All(terms), new SearchOptions { Top = 1, CountExactly = false }, cancellationToken);
            if (found.ScoreDocs.Count > 0)
                return Replace(text, words, corrected, found.TotalHits.Count);
        }

        return null;
    }

    /// <summary>The combinations of corrections, those that are most like what was written first.</summary>
    private static List<SpellingSuggestion?[]> Combine(List<IReadOnlyList<SpellingSuggestion>> choices)
    {
        List<SpellingSuggestion?[]> combinations = [[]];
        foreach (var suggestions in choices)
        {
            IEnumerable<SpellingSuggestion?> here = suggestions.DefaultIfEmpty();
            combinations =
            [
                .. combinations.SelectMany(_ => here, (before, next) => (SpellingSuggestion?[])[.. before, next])
                    .OrderByDescending(combination => combination.Sum(suggestion => suggestion?.Similarity ?? 1))
                    .ThenByDescending(combination => combination.Min(suggestion => suggestion?.DocumentCount ?? int.MaxValue))
                    .Take(MostCombinations),
            ];
        }

        return combinations;
    }

    private static TextCorrection Replace(string text, IReadOnlyList<AnalyzedToken> words, SpellingSuggestion?[] corrected, long documents)
    {
        var result = new StringBuilder();
        var replacements = new List<Range>();
        var position = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (corrected[i] is not { } suggestion || words[i].StartOffset < position)
                continue;
            result.Append(text, position, words[i].StartOffset - position);
            replacements.Add(result.Length..(result.Length + suggestion.Word.Length));
            result.Append(suggestion.Word);
            position = words[i].EndOffset;
        }

        result.Append(text, position, text.Length - position);
        return new TextCorrection(result.ToString(), replacements.AsReadOnly(), documents);
    }
}
