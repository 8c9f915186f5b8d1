using SearchCore.Util.Automata;

namespace SearchCore.Codecs;

/// <summary>Looks at every term whether an automaton accepts it: for terms that offer nothing better.</summary>
internal sealed class FilteredTerms(TermsEnumerator terms, Utf8Automaton automaton) : AcceptedTerms
{
    private int _state;

    public override ReadOnlySpan<byte> Term => terms.Term;

    public override int State => _state;

    public override int DocFreq => terms.DocFreq;

    public override bool MoveNext()
    {
        while (terms.MoveNext())
        {
            _state = automaton.Run(Utf8Automaton.Start, terms.Term);
            if (automaton.IsAccepting(_state))
                return true;
        }

        return false;
    }

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) => terms.GetPostings(flags, reuse);
}
