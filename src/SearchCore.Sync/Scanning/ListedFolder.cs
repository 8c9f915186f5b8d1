using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace SearchCore.Sync.Scanning;

/// <summary>
/// A folder as the globs see it: only folders that the globs let through are listed, links are left out or cannot lead in a circle,
/// and a folder that cannot be listed is noted instead of ending the scan.
/// </summary>
internal sealed class ListedFolder(ListedFolder? parent, DirectoryInfo folder, string path, FolderListing listing) : DirectoryInfoBase
{
    // Where the folder really is, when it was reached by a link.
    private readonly string _target = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in List())
        {
            var entryPath = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            if (entry is FileInfo file)
            {
                listing.Files[entryPath] = file;
                yield return new ListedFile(this, file);
            }
            else if (Enter((DirectoryInfo)entry, entryPath) is { } child)
            {
                yield return child;
            }
        }
    }

    public override DirectoryInfoBase? GetDirectory(string path) =>
        EnumerateFileSystemInfos().OfType<ListedFolder>().FirstOrDefault(child => listing.Names.Equals(child.Name, path));

    public override FileInfoBase? GetFile(string path) =>
        EnumerateFileSystemInfos().OfType<ListedFile>().FirstOrDefault(child => listing.Names.Equals(child.Name, path));

    private FileSystemInfo[] List()
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", listing.Enumeration)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            listing.Unreadable.Add(new UnreadableFolder(path, e.Message));
            return [];
        }
    }

    private ListedFolder? Enter(DirectoryInfo directory, string childPath)
    {
        try
        {
            var child = new ListedFolder(this, directory, childPath, listing);
            return LeadsBack(child._target) ? null : child;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            listing.Unreadable.Add(new UnreadableFolder(childPath, e.Message));
            return null;
        }
    }

    private bool LeadsBack(string target)
    {
        for (var ancestor = this; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (string.Equals(ancestor._target, target, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private ListedFolder? Parent => parent;
}
