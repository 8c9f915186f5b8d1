using SearchCore.Store;

namespace SearchCore.Fuzzing.Files;

/// <summary>An index one file of which has other bytes. Nothing can be written to it.</summary>
internal sealed class PatchedDirectory(SeedIndex index, string patchedName, byte[] patchedBytes) : IndexDirectory
{
    public override string Location => $"(patched {index.Name})";

    public override IReadOnlyList<string> ListAll() => [.. index.Files.Keys];

    public override bool FileExists(string name) => index.Files.ContainsKey(name);

    public override long FileLength(string name) => Find(name).Length;

    public override IndexInput OpenInput(string name) => new ByteArrayIndexInput(name, Find(name));

    public override IndexOutput CreateOutput(string name) => throw ReadOnly();

    public override void DeleteFile(string name) => throw ReadOnly();

    public override void Rename(string source, string destination) => throw ReadOnly();

    public override void Sync(IReadOnlyCollection<string> names) => throw ReadOnly();

    public override void SyncMetadata() => throw ReadOnly();

    public override WriteLock ObtainWriteLock() => throw ReadOnly();

    /// <summary>A copy that can be written to.</summary>
    public InMemoryDirectory Copy()
    {
        var copy = new InMemoryDirectory();
        foreach (var name in index.Files.Keys)
        {
            using var output = copy.CreateOutput(name);
            output.WriteBytes(Find(name));
        }

        return copy;
    }

    private static NotSupportedException ReadOnly() => new("Reading an index must not write.");

    private byte[] Find(string name) => name == patchedName ? patchedBytes
        : index.Files.TryGetValue(name, out var bytes) ? bytes
        : throw new FileNotFoundException($"The index has no file '{name}'.", name);
}
