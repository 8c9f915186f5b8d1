using SearchCore.Codecs;
using SearchCore.Util.Automata;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term of a form that an automaton recognizes. Every document scores the boost.</summary>
/// <remarks>The automaton leads through the terms dictionary, so only blocks that can have such terms are read. Its states are made as they are needed.</remarks>
public abstract record AutomatonQuery : MultiTermQuery
{
    private protected AutomatonQuery(string field)
        : base(field)
    {
    }

    /// <summary>
    /// How many states the automaton may come to in one segment, 1 to 60,000; each takes about 600 bytes. A search that needs more ends with a
    /// <see cref="Exceptions.LimitExceededException"/>. Ordinary forms need fewer than a hundred.
    /// </summary>
    public int MaxAutomatonStates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Utf8Automaton.GreatestMaxStates);
            field = value;
        }
    } = Utf8Automaton.DefaultMaxStates;

    internal sealed override TermTest CreateTermTest() => new AutomatonTest(CreateUtf8Automaton());

    internal sealed override AcceptedTerms GetMatchingTerms(Terms terms) => terms.Intersect(CreateUtf8Automaton());

    private protected abstract LetterAutomaton CreateAutomaton();

    private Utf8Automaton CreateUtf8Automaton() => new(CreateAutomaton(), $"The query {this}", MaxAutomatonStates);
}
