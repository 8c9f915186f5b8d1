using SearchCore.Util.Automata;

namespace SearchCore.Search.Queries;

/// <summary>Accepts the terms that an automaton recognizes.</summary>
internal sealed class AutomatonTest(Utf8Automaton automaton) : TermTest
{
    public override bool Accepts(ReadOnlySpan<byte> term) => automaton.IsAccepting(automaton.Run(Utf8Automaton.Start, term));
}
