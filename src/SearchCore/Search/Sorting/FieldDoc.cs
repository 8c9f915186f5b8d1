namespace SearchCore.Search.Sorting;

/// <summary>A document that was found by a sorted search.</summary>
/// <param name="Doc">Its number in the whole index.</param>
/// <param name="Score">Its score; NaN when none of the keys is the score.</param>
/// <param name="SortValues">What it was sorted by, one value a key.</param>
public sealed record FieldDoc(int Doc, float Score, IReadOnlyList<SortValue> SortValues);
