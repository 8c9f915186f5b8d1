namespace SearchCore.Search;

/// <summary>A document that was found.</summary>
/// <param name="Doc">Its number in the whole index.</param>
/// <param name="Score">Its score.</param>
public readonly record struct ScoreDoc(int Doc, float Score);
