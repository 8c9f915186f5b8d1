namespace SearchCore.Names.LookUp;

/// <summary>A sound that shares a number with others.</summary>
/// <param name="Sound">The sound.</param>
/// <param name="Frequency">About how much of the number's occurrences is this sound, against the others.</param>
internal readonly record struct CodedSound(byte Sound, float Frequency);
