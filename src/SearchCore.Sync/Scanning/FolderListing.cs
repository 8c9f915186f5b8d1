namespace SearchCore.Sync.Scanning;

/// <summary>What the folders of one scan share: how they list, and what they have found.</summary>
internal sealed class FolderListing(StringComparer names, bool followLinks)
{
    public StringComparer Names { get; } = names;

    public Dictionary<string, FileInfo> Files { get; } = new(StringComparer.Ordinal);

    public List<UnreadableFolder> Unreadable { get; } = [];

    public EnumerationOptions Enumeration { get; } = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = followLinks ? 0 : FileAttributes.ReparsePoint,
    };
}
