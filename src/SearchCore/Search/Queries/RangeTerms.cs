using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>The terms between two others: they stand together.</summary>
internal sealed class RangeTerms(TermsEnumerator terms, TermRangeQuery range) : AdjacentTerms(terms)
{
    protected override bool Start()
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

    protected override bool IsWanted()
    {
        if (range.Upper is not { } upper)
            return true;
        var order = Terms.Term.SequenceCompareTo(upper.Span);
        return range.IncludesUpper ? order <= 0 : order < 0;
    }
}
