namespace SearchCore.Search.Functions;

/// <summary>A number for a document of one segment.</summary>
/// <param name="doc">The document's number in the segment; never less than in the call before.</param>
/// <param name="score">The document's score so far.</param>
/// <returns>The number. What is negative or no number counts as 0.</returns>
public delegate double SegmentFunction(int doc, float score);
