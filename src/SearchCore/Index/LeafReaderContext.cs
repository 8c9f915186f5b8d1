namespace SearchCore.Index;

/// <summary>A segment as a part of an index: which one it is, and what to add to its document numbers.</summary>
/// <param name="Reader">The segment's reader.</param>
/// <param name="Ord">Its place among the index' segments, from 0.</param>
/// <param name="DocBase">The number of documents in the segments before it.</param>
public sealed record LeafReaderContext(LeafReader Reader, int Ord, int DocBase);
