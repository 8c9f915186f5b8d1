using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>Where a term of one segment's field was found, and its statistics, so that it need not be looked up twice.</summary>
/// <remarks>Never changes, so it may go from the thread that looked the term up to the one that reads its postings.</remarks>
internal class TermState(Utf8Term term, int docFreq, long totalTermFreq)
{
    public Utf8Term Term { get; } = term;

    /// <summary>How many documents have the term, deleted ones included.</summary>
    public int DocFreq { get; } = docFreq;

    /// <summary>How often the term occurs, or -1 when frequencies are not kept.</summary>
    public long TotalTermFreq { get; } = totalTermFreq;
}
