namespace SearchCore.Search;

/// <summary>What a similarity knows of a field, over the whole index.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="MaxDoc">How many documents the index has, deleted ones included.</param>
/// <param name="DocCount">How many documents have the field; -1 when not known.</param>
/// <param name="SumTotalTermFreq">How many tokens the field has; -1 when not known.</param>
/// <param name="SumDocFreq">How many postings the field has; -1 when not known.</param>
public sealed record CollectionStatistics(string Field, int MaxDoc, int DocCount, long SumTotalTermFreq, long SumDocFreq);
