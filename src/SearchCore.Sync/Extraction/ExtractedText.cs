namespace SearchCore.Sync.Extraction;

/// <summary>What an extractor found in a file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Title">The title, or null when the file has none; then the file's name stands for it.</param>
/// <param name="Encoding">The encoding in which the text was read, or null when that means nothing for the format.</param>
public sealed record ExtractedText(string Text, string? Title = null, string? Encoding = null);
