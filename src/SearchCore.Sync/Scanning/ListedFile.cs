using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace SearchCore.Sync.Scanning;

/// <summary>A file as the globs see it.</summary>
internal sealed class ListedFile(ListedFolder parent, FileInfo file) : FileInfoBase
{
    public FileInfo File { get; } = file;

    public override string Name => File.Name;

    public override string FullName => File.FullName;

    public override DirectoryInfoBase ParentDirectory => parent;
}
