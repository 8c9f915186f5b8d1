namespace SearchCore.Fuzzing.Files;

/// <summary>A whole index, a copy of which is damaged.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Files">Its files by name.</param>
internal sealed record SeedIndex(string Name, IReadOnlyDictionary<string, byte[]> Files);
