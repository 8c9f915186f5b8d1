using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util.Automata;

namespace SearchCore.Suggest;

/// <summary>Finds the terms of a segment that are near a word, or go on from something near it.</summary>
internal static class NearTerms
{
    /// <summary>Longer words have no near terms: the automaton would grow with them.</summary>
    public const int MostLetters = 64;

    private const int TermsBetweenChecks = 4_096;

    /// <summary>Finds the terms that differ from a word in one letter or more.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The field.</param>
    /// <param name="word">The word.</param>
    /// <param name="maxEdits">In how many letters at most, 1 or 2.</param>
    /// <param name="prefixLength">How many letters at the beginning must be right.</param>
    /// <param name="maxTerms">How many near terms of a segment are looked at.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Of each segment the best ones.</returns>
    public static List<CandidateTerm> Find(
        IndexReader reader, string field, string word, int maxEdits, int prefixLength, int maxTerms, CancellationToken cancellationToken)
    {
        var letters = new LevenshteinAutomaton(word, maxEdits, prefixLength);
        return Find(reader, field, letters, letters.EditsAt, maxTerms, cancellationToken);
    }

    /// <summary>Finds the terms that begin with something that differs from a word in one letter or more.</summary>
    /// <inheritdoc cref="Find(IndexReader, string, string, int, int, int, CancellationToken)"/>
    public static List<CandidateTerm> FindCompletions(
        IndexReader reader, string field, string word, int maxEdits, int prefixLength, int maxTerms, CancellationToken cancellationToken)
    {
        var letters = new CompletionAutomaton(word, maxEdits, prefixLength);
        return Find(reader, field, letters, letters.EditsAt, maxTerms, cancellationToken);
    }

    private static List<CandidateTerm> Find(
        IndexReader reader, string field, LetterAutomaton letters, Func<int, int> editsAt, int maxTerms, CancellationToken cancellationToken)
    {
        var automaton = new Utf8Automaton(letters, "The word to suggest for", Utf8Automaton.GreatestMaxStates);
        var found = new List<CandidateTerm>();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(field) is { } terms)
                found.AddRange(Find(terms, automaton, editsAt, maxTerms, cancellationToken));
        }

        return found;
    }

    private static CandidateTerm[] Find(
        Terms terms, Utf8Automaton automaton, Func<int, int> editsAt, int maxTerms, CancellationToken cancellationToken)
    {
        var heap = new CandidateHeap(FrequentTerms.MostTerms);
        var accepted = terms.Intersect(automaton);
        for (var looked = 0; looked < maxTerms && accepted.MoveNext(); looked++)
        {
            if (looked % TermsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var edits = editsAt(automaton.LetterState(accepted.State));
            if (edits > 0)
                heap.Offer(accepted.Term, accepted.DocFreq, edits);
        }

        return heap.ToArray();
    }
}
