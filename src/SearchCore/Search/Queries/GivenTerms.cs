using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Those of some given terms that a segment has.</summary>
/// <param name="terms">The segment's terms.</param>
/// <param name="given">The given terms, in index order.</param>
internal sealed class GivenTerms(TermsEnumerator terms, IReadOnlyList<Utf8Term> given) : SoughtTerms(terms)
{
    private int _next;

    public override bool MoveNext()
    {
        while (_next < given.Count)
        {
            if (Terms.SeekExact(given[_next++].Span))
                return true;
        }

        return false;
    }
}
