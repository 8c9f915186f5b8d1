namespace SearchCore.Suggest;

/// <summary>A text in which the words that no document has are replaced.</summary>
/// <param name="Text">The text as it may have been meant.</param>
/// <param name="Replacements">Where the replaced words stand in <paramref name="Text"/>, in order.</param>
/// <param name="DocumentCount">How many documents have all its words, or at least so many.</param>
public sealed record TextCorrection(string Text, IReadOnlyList<Range> Replacements, long DocumentCount);
