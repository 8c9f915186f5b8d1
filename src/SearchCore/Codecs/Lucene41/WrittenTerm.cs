namespace SearchCore.Codecs.Lucene41;

/// <summary>What the terms dictionary keeps of a term whose postings were written.</summary>
/// <param name="DocFreq">How many documents have it.</param>
/// <param name="TotalTermFreq">How often it occurs; -1 without frequencies.</param>
/// <param name="Pointers">Where its postings are.</param>
internal readonly record struct WrittenTerm(int DocFreq, long TotalTermFreq, PostingsPointers Pointers);
