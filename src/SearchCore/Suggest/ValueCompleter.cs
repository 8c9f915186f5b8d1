using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Finds the whole values of a stored field (titles, names) that have the typed words anywhere in them, the last one perhaps only begun.</summary>
/// <remarks>
/// Lucene's name for this is AnalyzingInfixSuggester; here the index itself answers. Values that begin with what was typed come first, then weightier ones, then
/// shorter ones. Safe for many threads.
/// </remarks>
/// <param name="analyzer">The field's analyzer.</param>
/// <param name="options">How; null for <see cref="ValueCompletionOptions.Default"/>.</param>
public sealed class ValueCompleter(Analyzer analyzer, ValueCompletionOptions? options = null)
{
    private const int MostWords = 16;

    // So many values leave enough to choose from; those behind them are less good by weight or length.
    private const int ValuesPerSuggestion = 4;
    private readonly Analyzer _analyzer = analyzer ?? throw new ArgumentNullException(nameof(analyzer));
    private readonly ValueCompletionOptions _options = options ?? ValueCompletionOptions.Default;

    /// <summary>Completes what was typed.</summary>
    /// <param name="searcher">Searches the index.</param>
    /// <param name="field">The field, which must be stored.</param>
    /// <param name="text">What was typed; of more than 16 words there are no completions.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The values, the best first.</returns>
    public IReadOnlyList<ValueCompletion> Complete(IndexSearcher searcher, string field, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        var typed = TypedWords.Read(_analyzer, field, text);
        if (typed.Count is 0 or > MostWords || CreateQuery(searcher, field, typed, cancellationToken) is not { } query)
            return [];
        var found = new Dictionary<string, ValueCompletion>(StringComparer.OrdinalIgnoreCase);
        var wanted = new HashSet<string>(StringComparer.Ordinal) { field };
        foreach (var (doc, weight) in FindDocuments(searcher, query, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found.Count >= _options.MaxSuggestions * ValuesPerSuggestion)
                break;
            foreach (var stored in searcher.Reader.GetDocument(doc, wanted))
            {
                if (stored.Value.Kind == StoredValueKind.String)
                    AddValue(found, field, stored.Value.AsString(), weight, typed);
            }
        }

        // The order in which they were found decides the rest: the sort is stable.
        return
        [
            .. found.Values.OrderByDescending(completion => completion.Matches[0].Start.Value == 0)
                .ThenByDescending(completion => completion.Weight)
                .Take(_options.MaxSuggestions),
        ];
    }

    private static Query? CreateQuery(IndexSearcher searcher, string field, TypedWords typed, CancellationToken cancellationToken)
    {
        var clauses = typed.Whole.Select(word => (Query)new TermQuery(field, word)).ToList();
        if (typed.Begun is { } beginning)
        {
            var terms = searcher.Reader.Leaves
                .SelectMany(leaf => FrequentTerms.Find(leaf.Reader, field, new Utf8Term(beginning), cancellationToken))
                .Select(candidate => candidate.Term)
                .Distinct()
                .Select(term => new WeightedTerm(term))
                .ToList();
            if (terms.Count == 0)
                return null;
            clauses.Add(new WeightedTermGroupQuery(field, terms));
        }

        return clauses is [var only] ? only : BooleanQuery.All(clauses);
    }

    private IEnumerable<(int Doc, long Weight)> FindDocuments(IndexSearcher searcher, Query query, CancellationToken cancellationToken)
    {
        if (_options.WeightField is null)
        {
            var best = new SearchOptions { Top = _options.MaxDocuments, CountExactly = false };
            return searcher.Search(query, best, cancellationToken).ScoreDocs.Select(hit => (hit.Doc, 0L));
        }

        var collector = new WeightCollector(_options.WeightField, _options.MaxDocuments);
        searcher.Search(query, collector, cancellationToken);
        return collector.Heaviest;
    }

    private void AddValue(Dictionary<string, ValueCompletion> found, string field, string value, long weight, TypedWords typed)
    {
        if (value.Length > _options.MaxValueLength || typed.FindIn(_analyzer.Analyze(field, value)) is not { } matches)
            return;
        found[value] = found.TryGetValue(value, out var known)
            ? known with { DocumentCount = known.DocumentCount + 1, Weight = Math.Max(known.Weight, weight) }
            : new ValueCompletion(value, matches, 1, weight);
    }
}
