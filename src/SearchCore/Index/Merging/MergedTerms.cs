using SearchCore.Codecs;

namespace SearchCore.Index.Merging;

/// <summary>The terms of a field of several segments as those of one. Statistics are left to whoever walks it.</summary>
internal sealed class MergedTerms(
    FieldInfo info, IReadOnlyList<(MergeSource Source, Terms Terms)> parts, CancellationToken cancellationToken) : Terms
{
    public override long TermCount => -1;

    public override long SumTotalTermFreq => -1;

    public override long SumDocFreq => -1;

    public override int DocCount => -1;

    public override bool HasFreqs => info.IndexOptions >= IndexOptions.DocsAndFreqs;

    public override bool HasPositions => info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;

    public override bool HasOffsets => info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;

    public override bool HasPayloads => info.HasPayloads;

    public override TermsEnumerator GetEnumerator() => new MergedTermsEnumerator(parts, cancellationToken);
}
