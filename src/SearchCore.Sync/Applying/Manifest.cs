using SearchCore.Sync.Planning;

namespace SearchCore.Sync.Applying;

/// <summary>What the index knows of every file, kept in memory from one reconcile to the next.</summary>
internal sealed class Manifest
{
    private readonly Dictionary<string, ManifestEntry> _entries;

    private Manifest(Dictionary<string, ManifestEntry> entries)
    {
        _entries = entries;
    }

    public IReadOnlyDictionary<string, ManifestEntry> Entries => _entries;

    /// <summary>The files that are not indexed as they are, by path.</summary>
    public IReadOnlyList<SyncFailure> Failures =>
        [.. _entries.Values.Select(entry => entry.Failure).OfType<SyncFailure>().OrderBy(failure => failure.Path, StringComparer.Ordinal)];

    public static Manifest Load(SearchIndex index)
    {
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (var document in index.Enumerate(FileDocument.ManifestFields))
        {
            if (FileDocument.Read(document) is { } entry)
                entries[entry.Path] = entry;
        }

        return new Manifest(entries);
    }

    public void Apply(ChangeOutcome outcome)
    {
        if (outcome.RemovedPath is not null)
            _entries.Remove(outcome.RemovedPath);
        if (outcome.Entry is not null)
            _entries[outcome.Entry.Path] = outcome.Entry;
    }
}
