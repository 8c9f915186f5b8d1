using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>The terms of several ranges, which are in index order and do not overlap.</summary>
internal sealed class NumericRangeTerms(TermsEnumerator terms, List<NumericTermRange> ranges) : SoughtTerms(terms)
{
    private int _range = -1;

    public override bool MoveNext()
    {
        if (_range >= 0 && _range < ranges.Count && Terms.MoveNext() && IsInRange())
            return true;
        while (++_range < ranges.Count)
        {
            if (Terms.SeekCeiling(ranges[_range].First.Span) != SeekStatus.End && IsInRange())
                return true;
        }

        // However often it is asked.
        _range = ranges.Count;
        return false;
    }

    private bool IsInRange() => Terms.Term.SequenceCompareTo(ranges[_range].Last.Span) <= 0;
}
