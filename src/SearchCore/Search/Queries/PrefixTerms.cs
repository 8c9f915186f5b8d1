using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>The terms with a given beginning: they stand together.</summary>
internal sealed class PrefixTerms(TermsEnumerator terms, ReadOnlyMemory<byte> prefix) : MatchingTerms(terms)
{
    private bool _hasStarted;

    public override bool MoveNext()
    {
        var there = _hasStarted ? Terms.MoveNext() : Terms.SeekCeiling(prefix.Span) != SeekStatus.End;
        _hasStarted = true;
        return there && Terms.Term.StartsWith(prefix.Span);
    }
}
