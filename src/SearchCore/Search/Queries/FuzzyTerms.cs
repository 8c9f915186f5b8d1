using SearchCore.Index;
using SearchCore.Util;
using SearchCore.Util.Automata;

namespace SearchCore.Search.Queries;

/// <summary>Finds the terms of an index that are most like a fuzzy query's.</summary>
/// <remarks>
/// When as many terms are known as are wanted, and even the best term with the most edits would be less like the word than all of them, the
/// walk goes on with an automaton of fewer edits.
/// </remarks>
internal sealed class FuzzyTerms
{
    private readonly FuzzyQuery _query;
    private readonly string _word;
    private readonly BestTerms _best;
    private int _maxEdits;
    private LevenshteinAutomaton _letters;
    private Utf8Automaton _automaton;

    public FuzzyTerms(FuzzyQuery query)
    {
        _query = query;
        _word = query.Term.Value.ToString();
        _best = new BestTerms(query.MaxExpansions);

        // When the whole word must be right, nothing may follow it either, as in Lucene.
        _maxEdits = query.PrefixLength >= _word.EnumerateRunes().Count() ? 0 : query.MaxEdits;
        (_letters, _automaton) = CreateAutomaton();
    }

    /// <summary>Finds the terms.</summary>
    /// <returns>The terms and their boosts, in the order of the index.</returns>
    public IEnumerable<(Utf8Term Term, float Boost)> Find(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(_query.Term.Field) is not { } terms)
                continue;
            while (!Walk(terms))
            {
                _maxEdits--;
                (_letters, _automaton) = CreateAutomaton();
            }
        }

        return _best.InOrder();
    }

    private (LevenshteinAutomaton Letters, Utf8Automaton Automaton) CreateAutomaton()
    {
        var letters = new LevenshteinAutomaton(_word, _maxEdits, _query.PrefixLength);
        return (letters, new Utf8Automaton(letters, $"The fuzzy query {_query}", _query.MaxAutomatonStates));
    }

    /// <summary>Offers the terms of a segment. What was offered before is known and does not count twice.</summary>
    /// <returns>False when it is better to begin again with fewer edits.</returns>
    private bool Walk(Codecs.Terms terms)
    {
        for (var accepted = terms.Intersect(_automaton); accepted.MoveNext();)
        {
            var state = _automaton.LetterState(accepted.State);
            var boost = Boost(_letters.EditsAt(state), _letters.LengthAt(state));
            if (boost > 0 && _best.Offer(accepted.Term, boost) && _maxEdits > 0 && _best.LeastBoost > Boost(_maxEdits, _letters.WordLength))
                return false;
        }

        return true;
    }

    private float Boost(int edits, int length) => edits == 0 ? 1 : 1 - ((float)edits / Math.Min(length, _letters.WordLength));
}
