namespace SearchCore.Sync.Extraction;

/// <summary>A text, and the encoding in which it was read.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding's name, such as <c>utf-8</c> or <c>windows-1251</c>.</param>
public sealed record DecodedText(string Text, string Encoding);
