using SearchCore.Util;

namespace SearchCore.Highlighting;

/// <summary>A place in a text at which something matched.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit behind its last one.</param>
/// <param name="Term">The term that stands there.</param>
/// <param name="Weight">How well the term stands for what was asked for, over 0 and up to 1.</param>
internal readonly record struct TextMatch(int Start, int End, Utf8Term Term, float Weight);
