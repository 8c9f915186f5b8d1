namespace SearchCore.Suggest;

/// <summary>A stored value that has the words which were typed, anywhere in it.</summary>
/// <param name="Value">The value as it was stored.</param>
/// <param name="Matches">Where in it the words stand, in order.</param>
/// <param name="DocumentCount">How many of the documents that were looked at have it; 1 or more.</param>
/// <param name="Weight">The greatest weight of such a document: the weight field's value, or 0 without one.</param>
public sealed record ValueCompletion(string Value, IReadOnlyList<Range> Matches, int DocumentCount, long Weight);
