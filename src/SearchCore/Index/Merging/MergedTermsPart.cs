using SearchCore.Codecs;

namespace SearchCore.Index.Merging;

/// <summary>One segment's terms of a field during a merge.</summary>
internal sealed class MergedTermsPart(int index, DocIdMap docs, TermsEnumerator terms)
{
    private PostingsEnumerator? _postings;

    /// <summary>The segment's place in the merge.</summary>
    public int Index { get; } = index;

    public DocIdMap Docs { get; } = docs;

    public TermsEnumerator Terms { get; } = terms;

    /// <summary>The postings of the current term, out of the same enumerator every time.</summary>
    public PostingsEnumerator GetPostings(PostingsFlags flags) => _postings = Terms.GetPostings(flags, _postings);
}
