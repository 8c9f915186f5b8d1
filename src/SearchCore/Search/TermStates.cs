using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Search;

/// <summary>Where each segment has a term, looked up once per search, and the term's statistics over all of them.</summary>
internal sealed class TermStates
{
    private readonly string _field;
    private readonly TermState?[] _states;

    public TermStates(IndexReader reader, Term term)
    {
        _field = term.Field;
        _states = new TermState?[reader.Leaves.Count];
        var docFreq = 0;
        var totalTermFreq = 0L;
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.Reader.GetTerms(_field)?.GetEnumerator();
            if (terms is null || !terms.SeekExact(term.Value.Span))
                continue;
            var state = terms.CaptureState();
            _states[leaf.Ord] = state;
            docFreq += state.DocFreq;
            totalTermFreq = totalTermFreq < 0 || state.TotalTermFreq < 0 ? -1 : totalTermFreq + state.TotalTermFreq;
        }

        Statistics = new TermStatistics(term.Value, docFreq, totalTermFreq);
    }

    public TermStatistics Statistics { get; }

    /// <summary>The term in a segment; null when the segment does not have it.</summary>
    public TermState? this[LeafReaderContext leaf] => _states[leaf.Ord];

    /// <summary>The term's postings in a segment; null when the segment does not have it.</summary>
    public PostingsEnumerator? GetPostings(LeafReaderContext leaf, PostingsFlags flags)
    {
        if (this[leaf] is not { } state || leaf.Reader.GetTerms(_field) is not { } terms)
            return null;
        var enumerator = terms.GetEnumerator();
        enumerator.SeekExact(state);
        return enumerator.GetPostings(flags);
    }
}
