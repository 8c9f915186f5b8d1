namespace SearchCore.Util.Fst;

/// <summary>A labelled step of an FST under construction.</summary>
/// <param name="Label">The byte of the key.</param>
/// <param name="Output">What the step adds to the value.</param>
/// <param name="IsFinal">Whether a key ends with it.</param>
/// <param name="FinalOutput">What ends the value of that key.</param>
/// <param name="Target">The address of the node it leads to; 0 for one without arcs.</param>
internal readonly record struct FstArc(byte Label, Utf8Term Output, bool IsFinal = false, Utf8Term FinalOutput = default, int Target = 0);
