using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>Walks those terms of a field that a query looks for, in index order.</summary>
internal abstract class MatchingTerms(TermsEnumerator terms)
{
    /// <summary>The current term; valid until the next move.</summary>
    public ReadOnlySpan<byte> Term => terms.Term;

    protected TermsEnumerator Terms => terms;

    /// <summary>Moves to the next term that is looked for; false when there is none.</summary>
    public abstract bool MoveNext();

    public PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) => terms.GetPostings(flags, reuse);
}
