using SearchCore.Analysis;
using SearchCore.Search;

namespace SearchCore.Highlighting;

/// <summary>Shows where in a text a query really matched: passages of the original text with what matched in them.</summary>
/// <remarks>
/// What lights up is what the query reports as matched (<c>IndexSearcher.GetMatches</c>), not every word that looks like a word of the
/// query: a phrase only where it stands as a phrase, and a name in whatever spelling or script it was found. Safe for many threads.
/// </remarks>
/// <param name="analyzer">The analyzer that the index was made with.</param>
public sealed class Highlighter(Analyzer analyzer)
{
    private readonly Analyzer _analyzer = analyzer ?? throw new ArgumentNullException(nameof(analyzer));

    /// <summary>Makes passages of a field with one value.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The field's original text.</param>
    /// <param name="matches">Where the query matched in the document; other fields' matches are passed over.</param>
    /// <param name="options">How; <see cref="HighlightOptions.Default"/> when not given.</param>
    /// <returns>The best passages, in the order of the text; none when nothing matched and no beginning is wanted.</returns>
    public IReadOnlyList<Passage> Highlight(string field, string text, IReadOnlyList<Match> matches, HighlightOptions? options = null) =>
        Highlight(field, [text], matches, options);

    /// <summary>Makes passages of a field with any number of values.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="values">The field's original texts, in order; the passages' text and offsets are those of the texts joined by line ends.</param>
    /// <param name="matches">Where the query matched in the document; other fields' matches are passed over.</param>
    /// <param name="options">How; <see cref="HighlightOptions.Default"/> when not given.</param>
    /// <returns>The best passages, in the order of the text; none when nothing matched and no beginning is wanted.</returns>
    public IReadOnlyList<Passage> Highlight(string field, IReadOnlyList<string> values, IReadOnlyList<Match> matches, HighlightOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(matches);
        options ??= HighlightOptions.Default;
        Check(options);
        var inField = options.RequireFieldMatch
            ? matches.Where(match => string.Equals(match.Field, field, StringComparison.Ordinal)).ToList()
            : matches.Select(match => ToField(match, field)).Distinct().ToList();
        var places = values.Count == 0 || inField.Count == 0 ? [] : MatchLocator.Locate(_analyzer, field, values, inField, options.MaxTextLength);
        var text = values.Count == 1 ? values[0] : string.Join(MatchLocator.ValueSeparator, values);
        return PassageBuilder.Build(text, places, options);
    }

    /// <summary>A position in another field says nothing here, so the word counts wherever it stands.</summary>
    private static Match ToField(Match match, string field) => string.Equals(match.Field, field, StringComparison.Ordinal)
        ? match
        : match with { Field = field, Position = -1, StartOffset = -1, EndOffset = -1 };

    private static void Check(HighlightOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxPassages, 1, $"{nameof(options)}.{nameof(options.MaxPassages)}");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.PassageLength, 20, $"{nameof(options)}.{nameof(options.PassageLength)}");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxTextLength, 1, $"{nameof(options)}.{nameof(options.MaxTextLength)}");
    }
}
