using SearchCore.Analysis;
using SearchCore.Analysis.Transliteration;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Finds the other spellings in which the documents have a name, in any script, as they stand in the documents.</summary>
/// <remarks>The field must be stored and have a companion (<see cref="NameCompanion"/>). Safe for many threads.</remarks>
/// <param name="analyzer">The field's analyzer.</param>
/// <param name="options">How alike a spelling must be; null for the defaults.</param>
public sealed class NameSuggester(Analyzer analyzer, NameOptions? options = null)
{
    private const int MostWords = 8;

    // Some spellings cannot be shown (the field is long, the words stand apart); a few more are looked at for them.
    private const int MostNotShown = 4;
    private readonly Analyzer _analyzer = analyzer ?? throw new ArgumentNullException(nameof(analyzer));
    private readonly NameOptions _options = options ?? NameOptions.Default;

    /// <summary>Names that are the same though they do not sound alike.</summary>
    public NameEquivalences Equivalences { get; init; } = NameEquivalences.None;

    /// <summary>Finds spellings.</summary>
    /// <param name="searcher">Searches the index.</param>
    /// <param name="field">The text field.</param>
    /// <param name="name">The name, of one to eight words; more are no name. Any content is fine.</param>
    /// <param name="count">How many to give back at most, 1 or more.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The spellings that differ from the one typed in more than case and accents: those in the same script first, of these the most alike.</returns>
    public IReadOnlyList<NameSuggestion> Suggest(
        IndexSearcher searcher, string field, string name, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var words = _analyzer.Analyze(field, name);
        if (words.Count is 0 or > MostWords || !HasCompanion(searcher, field))
            return [];
        var query = searcher.Rewrite(new NameQuery(field, name)
        {
            Analyzer = _analyzer,
            Options = _options,
            Equivalences = Equivalences,
            Operator = NameWordOperator.Phrase,
        });
        var found = new List<NameSuggestion>();
        // Each search leaves out the spellings that are known already, so that a frequent one cannot hide the others.
        var known = new List<BooleanClause> { new(ToPhrase(field, [.. words.Select(word => new Utf8Term(word.Term))]), Occur.MustNot) };
        for (var looked = 0; looked < count + MostNotShown && found.Count < count; looked++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var others = new BooleanQuery([new BooleanClause(query, Occur.Must), .. known]);
            if (searcher.Search(others, new SearchOptions { Top = 1, CountExactly = false }, cancellationToken).ScoreDocs is not [var hit]
                || FindOccurrence(searcher, query, field, hit.Doc) is not { } occurrence)
            {
                break;
            }

            var phrase = ToPhrase(field, occurrence.Terms);
            known.Add(new BooleanClause(phrase, Occur.MustNot));
            if (SurfaceText.Find(searcher.Reader, _analyzer, field, hit.Doc, occurrence.First, occurrence.Last) is { } surface)
                found.Add(ToSuggestion(name, surface, searcher.Count(phrase, cancellationToken)));
        }

        var script = ScriptDetector.Detect(name);
        return
        [
            .. found.OrderByDescending(suggestion => ScriptDetector.Detect(suggestion.Name) == script)
                .ThenByDescending(suggestion => suggestion.Similarity)
                .ThenByDescending(suggestion => suggestion.DocumentCount),
        ];
    }

    private NameSuggestion ToSuggestion(string name, string surface, long documents)
    {
        var match = NameMatcher.Score(name, surface);
        var equivalent = Equivalences.Find(name).FirstOrDefault(other => NameMatcher.Score(other, surface).Similarity >= _options.Threshold);
        return match.Similarity < _options.Threshold && equivalent is not null
            ? new NameSuggestion(surface, 1, $"said to be the same as {equivalent}", documents)
            : new NameSuggestion(surface, match.Similarity, match.Reason, documents);
    }

    private static bool HasCompanion(IndexSearcher searcher, string field) =>
        searcher.Reader.Leaves.Any(leaf => leaf.Reader.GetTerms(NameCompanion.FieldName(field)) is not null);

    private static Query ToPhrase(string field, IReadOnlyList<Utf8Term> terms) => terms is [var only]
        ? new TermQuery(new Index.Term(field, only))
        : new PhraseQuery(field, terms, Enumerable.Range(0, terms.Count));

    /// <summary>The first place in a document at which it has the name: words side by side.</summary>
    private static (int First, int Last, IReadOnlyList<Utf8Term> Terms)? FindOccurrence(IndexSearcher searcher, Query query, string field, int doc)
    {
        var matches = searcher.GetMatches(query, doc)
            .Where(match => match.Position >= 0 && string.Equals(match.Field, field, StringComparison.Ordinal))
            .ToList();
        if (matches.Count == 0)
            return null;
        var terms = new List<Utf8Term> { matches[0].Term };
        var last = matches[0].Position;
        foreach (var match in matches)
        {
            if (match.Position > last + 1 || terms.Count == MostWords)
                break;
            if (match.Position == last + 1)
                terms.Add(match.Term);
            last = match.Position;
        }

        return (matches[0].Position, last, terms);
    }
}
