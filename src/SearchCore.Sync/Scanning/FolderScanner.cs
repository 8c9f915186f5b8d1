using System.Globalization;
using Microsoft.Extensions.FileSystemGlobbing;

namespace SearchCore.Sync.Scanning;

/// <summary>Lists the files of a folder that are to be indexed, without reading them.</summary>
internal sealed class FolderScanner
{
    private static readonly string[] _hidden =
        ["**/.*", "**/.*/**", "**/~$*", "**/*~", "**/*.tmp", "**/*.temp", "**/*.swp", "**/*.part", "**/*.crdownload"];

    private static readonly bool _ignoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    private readonly SyncOptions _options;
    private readonly Matcher _matcher;

    public FolderScanner(SyncOptions options)
    {
        _options = options;
        _matcher = new Matcher(_ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        _matcher.AddIncludePatterns(options.Include.Count > 0 ? options.Include : ["**/*"]);
        _matcher.AddExcludePatterns(options.SkipHidden ? options.Exclude.Concat(_hidden) : options.Exclude);
    }

    /// <summary>Scans the folder. A root that is not there is part of the answer, not an error.</summary>
    public FolderScan Scan()
    {
        var root = new DirectoryInfo(_options.Folder);
        if (!root.Exists)
            return new FolderScan([], [new UnreadableFolder(string.Empty, $"The folder '{root.FullName}' does not exist.")]);

        var listing = new FolderListing(_ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal, _options.FollowLinks);
        var matches = _matcher.Execute(new ListedFolder(null, root, string.Empty, listing)).Files;
        var files = new Dictionary<string, ScannedFile>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            if (Look(match.Path, listing.Files[match.Path]) is { } file)
                files[match.Path] = file;
        }

        return new FolderScan([.. files.Values], listing.Unreadable);
    }

    private ScannedFile? Look(string path, FileInfo info)
    {
        try
        {
            // A link is as large as its text; what matters is the file that it leads to.
            if (info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
                info = target;
            if (!info.Exists)
                return null;
            return Judge(new ScannedFile(path, new FileFingerprint(info.Length, new DateTimeOffset(info.LastWriteTimeUtc))));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ScannedFile(path, default) { Problem = new FileProblem(SyncFailureKind.Unreadable, e.Message) };
        }
    }

    private ScannedFile Judge(ScannedFile file) => file.Fingerprint.Size <= _options.MaxFileBytes ? file : file with
    {
        Problem = new FileProblem(SyncFailureKind.TooLarge, string.Create(
            CultureInfo.InvariantCulture,
            $"Its size of {file.Fingerprint.Size:N0} bytes is over the limit MaxFileBytes = {_options.MaxFileBytes:N0}.")),
    };
}
