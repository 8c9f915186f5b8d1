using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>A term that might be suggested.</summary>
/// <param name="Term">The term.</param>
/// <param name="DocFreq">How many documents have it, deleted ones included.</param>
/// <param name="Edits">By how many letters it differs from what was typed.</param>
internal readonly record struct CandidateTerm(Utf8Term Term, int DocFreq, int Edits);
