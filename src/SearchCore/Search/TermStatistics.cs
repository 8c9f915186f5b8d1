using SearchCore.Util;

namespace SearchCore.Search;

/// <summary>What a similarity knows of a term, over the whole index.</summary>
/// <param name="Term">The term; for a group the term that most documents have.</param>
/// <param name="DocFreq">How many documents have it, deleted ones included.</param>
/// <param name="TotalTermFreq">How often it occurs; -1 when not known.</param>
public readonly record struct TermStatistics(Utf8Term Term, int DocFreq, long TotalTermFreq);
