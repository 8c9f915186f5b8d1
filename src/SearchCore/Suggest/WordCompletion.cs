namespace SearchCore.Suggest;

/// <summary>A word of the index that goes on from what was typed.</summary>
/// <param name="Word">The word as the index has it.</param>
/// <param name="DocumentCount">How many documents have it, deleted ones included until their segment is merged.</param>
/// <param name="Edits">By how many letters its beginning differs from what was typed.</param>
/// <param name="Weight">What it is ranked by: the number of documents, or the weight field's value.</param>
public sealed record WordCompletion(string Word, int DocumentCount, int Edits, long Weight);
