namespace SearchCore.NameMeasuring;

/// <summary>A spelling of an entity: one document, and one query.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Script">Its script, as the data names it (Latn, Arab, ...).</param>
/// <param name="Group">The number of its entity; -1 for a document that is no name.</param>
internal sealed record Spelling(string Text, string Script, int Group);
