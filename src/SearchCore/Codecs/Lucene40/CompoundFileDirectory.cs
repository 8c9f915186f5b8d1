using SearchCore.Store;

namespace SearchCore.Codecs.Lucene40;

/// <summary>The files inside a compound file. Read-only; disposing it closes the compound file.</summary>
internal sealed class CompoundFileDirectory(
    string folder, IndexInput data, IReadOnlyDictionary<string, CompoundFileDirectory.Entry> entries) : IndexDirectory
{
    public override string Location => Path.Combine(folder, data.Name);

    public override IReadOnlyList<string> ListAll()
    {
        var segmentName = IndexFileNames.ParseSegmentName(data.Name);
        return [.. entries.Keys.Select(id => segmentName + id)];
    }

    public override bool FileExists(string name) => entries.ContainsKey(IndexFileNames.StripSegmentName(name));

    public override long FileLength(string name) => Find(name).Length;

    public override IndexInput OpenInput(string name)
    {
        var entry = Find(name);
        return data.Slice($"{name} in {data.Name}", entry.Offset, entry.Length);
    }

    public override IndexOutput CreateOutput(string name) => throw ReadOnly();

    public override void DeleteFile(string name) => throw ReadOnly();

    public override void Rename(string source, string destination) => throw ReadOnly();

    public override void Sync(IReadOnlyCollection<string> names) => throw ReadOnly();

    public override void SyncMetadata() => throw ReadOnly();

    public override WriteLock ObtainWriteLock() => throw ReadOnly();

    protected override void Dispose(bool disposing) => data.Dispose();

    private static NotSupportedException ReadOnly() => new("A compound file is only read; it is written as a whole.");

    private Entry Find(string name) => entries.TryGetValue(IndexFileNames.StripSegmentName(name), out var entry)
        ? entry
        : throw new FileNotFoundException($"The compound file '{Location}' has no file '{name}'.", name);

    /// <summary>Where a file lies in the compound file.</summary>
    internal readonly record struct Entry(long Offset, long Length);
}
