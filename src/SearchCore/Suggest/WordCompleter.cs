using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Completes the beginning of a word from the terms that a field of the index has; there is no second dictionary that could differ from them.</summary>
/// <remarks>Words that begin exactly so come first; only when there are too few, those whose beginning has a wrong letter follow. Safe for many threads.</remarks>
/// <param name="options">How; null for <see cref="CompletionOptions.Default"/>.</param>
public sealed class WordCompleter(CompletionOptions? options = null)
{
    private readonly CompletionOptions _options = options ?? CompletionOptions.Default;

    /// <summary>Completes a word.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="beginning">The beginning as the field's analyzer would have it; an empty one has no completions.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The words that documents have, the best first.</returns>
    public IReadOnlyList<WordCompletion> Complete(IndexReader reader, string field, string beginning, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(beginning);
        if (beginning.Length == 0)
            return [];
        var terms = new FieldTerms(reader, field);
        var found = new List<WordCompletion>();
        var exact = new Utf8Term(beginning);
        AddBest(found, terms, reader.Leaves.SelectMany(leaf => FrequentTerms.Find(leaf.Reader, field, exact, cancellationToken)));
        if (found.Count < _options.MaxSuggestions && IsFuzzy(beginning))
        {
            AddBest(found, terms, NearTerms.FindCompletions(
                reader, field, beginning, _options.MaxEdits, _options.NonFuzzyPrefixLength, _options.MaxFuzzyTerms, cancellationToken));
        }

        return found;
    }

    private bool IsFuzzy(string beginning)
    {
        var letters = beginning.EnumerateRunes().Count();
        return _options.MaxEdits > 0 && letters >= _options.MinFuzzyLength && letters > _options.NonFuzzyPrefixLength && letters <= NearTerms.MostLetters;
    }

    private void AddBest(List<WordCompletion> completions, FieldTerms terms, IEnumerable<CandidateTerm> candidates)
    {
        var ranked = candidates.GroupBy(candidate => candidate.Term)
            .Select(group => (group.Key, group.First().Edits, DocFreq: group.Sum(candidate => candidate.DocFreq)))
            .Select(found => (Found: found, Weight: _options.WeightField is { } field ? terms.MaxWeight(found.Key, field) : found.DocFreq))
            .OrderBy(ranked => ranked.Found.Edits)
            .ThenByDescending(ranked => ranked.Weight)
            .ThenBy(ranked => ranked.Found.Key);
        foreach (var ((term, edits, _), weight) in ranked)
        {
            if (completions.Count == _options.MaxSuggestions)
                return;
            if (terms.IsInUse(term))
                completions.Add(new WordCompletion(term.ToString(), terms.Count(term.Span), edits, weight));
        }
    }
}
