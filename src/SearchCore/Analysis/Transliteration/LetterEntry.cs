namespace SearchCore.Analysis.Transliteration;

/// <summary>What a character is to the name tables.</summary>
/// <param name="Script">The script of a letter; unknown for the rest.</param>
/// <param name="Letters">The table letters it stands for; empty for one that is deliberately ignored.</param>
internal readonly record struct LetterEntry(Script Script, string Letters);
