using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>Terms that stand side by side in the index.</summary>
internal abstract class AdjacentTerms(TermsEnumerator terms) : AcceptedTerms
{
    private bool _hasStarted;

    public override ReadOnlySpan<byte> Term => terms.Term;

    public override int DocFreq => terms.DocFreq;

    protected TermsEnumerator Terms => terms;

    public override bool MoveNext()
    {
        var there = _hasStarted ? terms.MoveNext() : Start();
        _hasStarted = true;
        return there && IsWanted();
    }

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) => terms.GetPostings(flags, reuse);

    /// <summary>Goes to the first term that may be wanted; false when there is none.</summary>
    protected abstract bool Start();

    /// <summary>Whether the current term is still wanted.</summary>
    protected abstract bool IsWanted();
}
