using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>The terms between two others: they stand together.</summary>
internal sealed class RangeTerms(TermsEnumerator terms, TermRangeQuery range) : MatchingTerms(terms)
{
    private bool _hasStarted;

    public override bool MoveNext()
    {
        var there = _hasStarted ? Terms.MoveNext() : Start();
        _hasStarted = true;
        if (!there || range.Upper is not { } upper)
            return there;
        var order = Terms.Term.SequenceCompareTo(upper.Span);
        return range.IncludesUpper ? order <= 0 : order < 0;
    }

    private bool Start()
    {
        if (range.Lower is not { } lower)
            return Terms.MoveNext();
        return Terms.SeekCeiling(lower.Span) switch
        {
            SeekStatus.End => false,
            SeekStatus.Found when !range.IncludesLower => Terms.MoveNext(),
            _ => true,
        };
    }
}
