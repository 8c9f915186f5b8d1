using SearchCore.Codecs.Lucene41;
using SearchCore.Store;
using SearchCore.Util.Automata;
using SearchCore.Util.Fst;

namespace SearchCore.Codecs.BlockTree;

/// <summary>The terms of one field in a terms dictionary (format chapter 7).</summary>
internal sealed class BlockTreeTerms(FieldInfo field, BlockTreeStatistics statistics, PostingsReader postings, IndexInput blocks, IndexInput index, FstReader fst)
    : Terms
{
    public FieldInfo Field { get; } = field;

    public PostingsReader Postings { get; } = postings;

    /// <summary>The .tim file.</summary>
    public IndexInput Blocks { get; } = blocks;

    /// <summary>The block code of the block without a prefix.</summary>
    public ReadOnlySpan<byte> RootCode => statistics.RootCode.Span;

    public override long TermCount => statistics.TermCount;

    public override long SumTotalTermFreq => statistics.SumTotalTermFreq;

    public override long SumDocFreq => statistics.SumDocFreq;

    public override int DocCount => statistics.DocCount;

    public override bool HasFreqs => Field.IndexOptions >= IndexOptions.DocsAndFreqs;

    public override bool HasPositions => Field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;

    public override bool HasOffsets => Field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;

    public override bool HasPayloads => Field.HasPayloads;

    public override TermsEnumerator GetEnumerator() => new BlockTreeTermsEnumerator(this);

    /// <summary>Starts a walk from block prefixes to block codes.</summary>
    public FstCursor OpenIndex() => fst.OpenCursor(index.GetSpan(fst.NodesOffset, fst.NodesLength), index.Name);

    /// <inheritdoc/>
    internal override AcceptedTerms Intersect(Utf8Automaton automaton) => new BlockTreeIntersection(this, automaton);
}
