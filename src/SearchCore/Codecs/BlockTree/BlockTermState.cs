using SearchCore.Codecs.Lucene41;
using SearchCore.Util;

namespace SearchCore.Codecs.BlockTree;

/// <summary>A term that was found, with all that is needed to read its postings.</summary>
internal sealed class BlockTermState(BlockTreeTerms terms, Utf8Term term, int docFreq, long totalTermFreq, in PostingsPointers pointers)
    : TermState(term, docFreq, totalTermFreq)
{
    private readonly PostingsPointers _pointers = pointers;

    /// <summary>The field and segment it was found in.</summary>
    public BlockTreeTerms Terms { get; } = terms;

    public ref readonly PostingsPointers Pointers => ref _pointers;
}
