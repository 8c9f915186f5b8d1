namespace SearchCore.Index;

/// <summary>Makes the norm of a field of one document: the number that scoring later reads for it. Called from many threads.</summary>
/// <param name="state">What was counted.</param>
/// <returns>The norm; -128 to 127 is stored most compactly.</returns>
public delegate long NormComputation(in FieldInvertState state);
