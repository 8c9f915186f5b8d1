namespace SearchCore.Suggest;

/// <summary>A word of the index that may have been meant.</summary>
/// <param name="Word">The word as the index has it.</param>
/// <param name="Similarity">How alike it is to the word that was written: 1 - edits / letters of the longer one.</param>
/// <param name="DocumentCount">How many documents have it.</param>
public sealed record SpellingSuggestion(string Word, double Similarity, int DocumentCount);
