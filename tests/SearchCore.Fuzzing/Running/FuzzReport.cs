namespace SearchCore.Fuzzing.Running;

/// <summary>What came of a run.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Cases">How many inputs were tried.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Findings">The faults, each once.</param>
/// <param name="IsHanging">Whether the last input has not come to an end, so that the process has to.</param>
internal sealed record FuzzReport(string Target, long Cases, TimeSpan Elapsed, IReadOnlyList<FuzzFinding> Findings, bool IsHanging);
