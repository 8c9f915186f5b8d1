namespace SearchCore.Codecs.BlockTree;

/// <summary>What the directory of a terms dictionary says of a field (format chapter 7.1).</summary>
internal sealed record BlockTreeStatistics(long TermCount, ReadOnlyMemory<byte> RootCode, long SumTotalTermFreq, long SumDocFreq, int DocCount);
