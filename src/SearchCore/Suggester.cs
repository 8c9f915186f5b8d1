using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Suggest;

namespace SearchCore;

/// <summary>Puts together what the fields of a schema have to suggest.</summary>
internal sealed class Suggester(IndexSchema schema, Analyzer analyzer, QueryFactory queries)
{
    // Longer texts are not being typed; whoever sends them gets no suggestions instead of slow ones.
    private const int MostCharacters = 200;

    // Fields whose texts are longer hold no values that could be suggested whole.
    private const int MostWordsOfValue = 24;

    // Each costs a search of its own.
    private const int MostNames = 4;

    // A search may compare a name with more spellings; who types waits for less.
    private const int MostCandidates = 2_000;
    private const int MostVariants = 24;

    /// <summary>Suggests; see <see cref="SearchIndex.Suggest(SuggestRequest, CancellationToken)"/>.</summary>
    public IReadOnlyList<Suggestion> Suggest(SuggestRequest request, IndexSearcher searcher, CancellationToken cancellationToken)
    {
        var text = request.Text;
        if (text.Length > MostCharacters || string.IsNullOrWhiteSpace(text))
            return [];
        var fields = FindFields(request.Fields);
        List<Suggestion> values = [], words = [], names = [];
        foreach (var field in fields)
        {
            if (request.CompleteValues && field.IsStored && HasShortValues(searcher, field.Name))
                values.AddRange(Values(request, searcher, field.Name, cancellationToken));
            if (request.CompleteWords)
                words.AddRange(Words(request, searcher, field.Name, cancellationToken));
            if (request.MatchNames && field is { HasNames: true, IsStored: true })
                names.AddRange(Names(request, searcher, field, cancellationToken));
        }

        return Merge(request.Top, values, names, words.OrderByDescending(word => word.DocumentCount));
    }

    /// <summary>Corrects; see <see cref="SearchIndex.Correct(string, IReadOnlyList{string}?, CancellationToken)"/>.</summary>
    public TextCorrection? Correct(string text, IReadOnlyList<string>? names, IndexSearcher searcher, CancellationToken cancellationToken)
    {
        if (text.Length > MostCharacters)
            return null;
        var corrector = new TextCorrector(analyzer);
        return FindFields(names)
            .Select(field => corrector.Correct(searcher, field.Name, text, cancellationToken))
            .OfType<TextCorrection>()
            .OrderBy(correction => correction.Replacements.Count)
            .ThenByDescending(correction => correction.DocumentCount)
            .FirstOrDefault();
    }

    /// <summary>Takes from each kind in turn, so that no kind hides the others; each text once, however it is capitalized.</summary>
    private static List<Suggestion> Merge(int top, params IEnumerable<Suggestion>[] kinds)
    {
        var queues = kinds.Select(kind => new Queue<Suggestion>(kind)).ToList();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var merged = new List<Suggestion>();
        while (merged.Count < top && queues.Exists(queue => queue.Count > 0))
        {
            foreach (var queue in queues)
            {
                while (queue.TryDequeue(out var next))
                {
                    if (!seen.Add(next.Text))
                        continue;
                    merged.Add(next);
                    break;
                }
            }
        }

        return merged.Count > top ? merged[..top] : merged;
    }

    private List<SchemaField> FindFields(IReadOnlyList<string>? names)
    {
        var fields = new List<SchemaField>();
        foreach (var name in names ?? schema.DefaultFields)
        {
            var field = schema.Find(name) ?? throw new ArgumentException($"There is no field '{name}' in the schema.", nameof(names));
            if (field.Kind is SchemaFieldKind.Text || (names is not null && field.Kind is SchemaFieldKind.Keyword or SchemaFieldKind.Key))
                fields.Add(field);
            else if (names is not null)
                throw new ArgumentException($"The field '{name}' holds no words that could be suggested: it is of kind {field.Kind}.", nameof(names));
        }

        return fields;
    }

    private static bool HasShortValues(IndexSearcher searcher, string field)
    {
        var (words, documents) = (0L, 0L);
        foreach (var terms in searcher.Reader.Leaves.Select(leaf => leaf.Reader.GetTerms(field)).OfType<Terms>())
            (words, documents) = (words + Math.Max(terms.SumTotalTermFreq, terms.SumDocFreq), documents + terms.DocCount);
        return words <= documents * MostWordsOfValue;
    }

    private IEnumerable<Suggestion> Values(SuggestRequest request, IndexSearcher searcher, string field, CancellationToken cancellationToken)
    {
        var options = new ValueCompletionOptions { MaxSuggestions = request.Top, WeightField = request.WeightField };
        return new ValueCompleter(analyzer, options).Complete(searcher, field, request.Text, cancellationToken)
            .Select(value => new Suggestion(value.Value, SuggestionKind.Value, field, value.DocumentCount) { Matches = value.Matches });
    }

    private IEnumerable<Suggestion> Words(SuggestRequest request, IndexSearcher searcher, string field, CancellationToken cancellationToken)
    {
        var typed = TypedWords.Read(analyzer, field, request.Text);
        if (typed.Begun is null)
            yield break;
        var options = new CompletionOptions { MaxSuggestions = request.Top, MaxEdits = request.MaxEdits, WeightField = request.WeightField };
        foreach (var completion in new WordCompleter(options).Complete(searcher.Reader, field, typed.Begun, cancellationToken))
        {
            var documents = typed.Whole.Count == 0 ? completion.DocumentCount : CountTogether(searcher, field, [.. typed.Whole, completion.Word], cancellationToken);
            var text = string.Concat(request.Text.AsSpan(0, typed.BegunAt), completion.Word);
            // What was typed already is nothing to suggest.
            if (documents > 0 && !string.Equals(text, request.Text, StringComparison.OrdinalIgnoreCase))
                yield return new Suggestion(text, SuggestionKind.Word, field, documents) { Matches = [typed.BegunAt..text.Length] };
        }
    }

    private IEnumerable<Suggestion> Names(SuggestRequest request, IndexSearcher searcher, SchemaField field, CancellationToken cancellationToken)
    {
        var options = field.NameOptions with
        {
            MaxCandidates = Math.Min(field.NameOptions.MaxCandidates, MostCandidates),
            MaxVariants = Math.Min(field.NameOptions.MaxVariants, MostVariants),
        };
        return new NameSuggester(analyzer, options) { Equivalences = queries.Equivalences }.Suggest(searcher, field.Name, request.Text, Math.Min(request.Top, MostNames), cancellationToken)
            .Select(name => new Suggestion(name.Name, SuggestionKind.Variant, field.Name, name.DocumentCount)
            {
                Matches = [Range.EndAt(name.Name.Length)],
                Similarity = name.Similarity,
                Reason = name.Reason,
            });
    }

    private static long CountTogether(IndexSearcher searcher, string field, IEnumerable<string> words, CancellationToken cancellationToken)
    {
        var all = BooleanQuery.All(words.Select(word => new TermQuery(field, word)));
        return searcher.Search(all, new SearchOptions { Top = 1, CountExactly = false }, cancellationToken).TotalHits.Count;
    }
}
