namespace SearchCore.Highlighting;

/// <summary>A run of matches that fits into a passage.</summary>
/// <param name="First">The index of its first match.</param>
/// <param name="Last">The index of its last match.</param>
/// <param name="Start">Where the first match starts.</param>
/// <param name="End">Where the matches end.</param>
/// <param name="Score">How good it is.</param>
internal readonly record struct PassageWindow(int First, int Last, int Start, int End, float Score);
