using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>Terms that are found by seeking and walking, without an automaton.</summary>
internal abstract class SoughtTerms(TermsEnumerator terms) : AcceptedTerms
{
    public override ReadOnlySpan<byte> Term => terms.Term;

    public override int DocFreq => terms.DocFreq;

    protected TermsEnumerator Terms => terms;

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) => terms.GetPostings(flags, reuse);
}
