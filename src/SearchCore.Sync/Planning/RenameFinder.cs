using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Planning;

/// <summary>Finds for a new file the one among the gone ones that it was: the same content and kind of file, best with the same name.</summary>
internal sealed class RenameFinder
{
    private readonly ILookup<string, ManifestEntry> _byHash;
    private readonly HashSet<ManifestEntry> _found = new(ReferenceEqualityComparer.Instance);

    public RenameFinder(IEnumerable<ManifestEntry> gone)
    {
        _byHash = gone
            .Where(entry => entry.Hash is not null && entry.Failure is null)
            .ToLookup(entry => entry.Hash!, StringComparer.Ordinal);
    }

    /// <summary>The gone files that were found.</summary>
    public IReadOnlySet<ManifestEntry> Found => _found;

    public ManifestEntry? Find(ScannedFile file)
    {
        if (file.Hash is null)
            return null;
        var candidates = _byHash[file.Hash].Where(entry => !_found.Contains(entry) && HaveSame(Path.GetExtension, entry.Path, file.Path));
        var best = candidates.OrderByDescending(entry => HaveSame(Path.GetFileName, entry.Path, file.Path)).FirstOrDefault();
        if (best is not null)
            _found.Add(best);
        return best;
    }

    private static bool HaveSame(Func<string, string?> part, string one, string other) =>
        string.Equals(part(one), part(other), StringComparison.Ordinal);
}
