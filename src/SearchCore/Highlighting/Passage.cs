namespace SearchCore.Highlighting;

/// <summary>A piece of a field's original text, with what matched in it.</summary>
/// <param name="Text">The piece, exactly as it stands in the field.</param>
/// <param name="StartOffset">Where it starts in the field's text, in UTF-16 code units.</param>
/// <param name="Matches">What matched, as ranges of <paramref name="Text"/>: ascending, not overlapping; none when the passage is only the text's beginning.</param>
/// <param name="Score">How good the passage is among those of the same field.</param>
public sealed record Passage(string Text, int StartOffset, IReadOnlyList<TextRange> Matches, float Score);
