namespace SearchCore.Codecs;

/// <summary>A frequency and a norm that occur together, and so bound the scores of documents that have no more of either.</summary>
/// <param name="Freq">How often a document has the term.</param>
/// <param name="Norm">That document's norm, as an unsigned byte: the shorter the field, the greater.</param>
internal readonly record struct Impact(int Freq, byte Norm);
