using System.Globalization;
using SearchCore.Sync.Extraction;
using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Applying;

/// <summary>Writes what is known of a file into a document, and reads it back: the index is the manifest.</summary>
internal static class FileDocument
{
    /// <summary>The fields that <see cref="Read"/> needs.</summary>
    public static readonly IReadOnlyList<string> ManifestFields =
    [
        FolderSchema.Path, FolderSchema.Size, FolderSchema.Modified, FolderSchema.Checked, FolderSchema.Hash,
        FolderSchema.FailureKind, FolderSchema.FailureReason, FolderSchema.Attempts, FolderSchema.RetryAt,
    ];

    private static readonly string[] _state =
    [
        FolderSchema.Path, FolderSchema.Extension, FolderSchema.Folder, FolderSchema.Status, .. ManifestFields,
    ];

    /// <summary>A document for a file that was read.</summary>
    public static SearchDocument Create(ManifestEntry entry, ExtractedText content)
    {
        var document = new SearchDocument();
        document.Add(FolderSchema.Title, content.Title ?? NameOf(entry.Path));
        document.Add(FolderSchema.Text, content.Text);
        if (content.Encoding is not null)
            document.Add(FolderSchema.Encoding, content.Encoding);
        WriteState(document, entry);
        return document;
    }

    /// <summary>A document for a file of which no version could be read: it is known, and not found by any word.</summary>
    public static SearchDocument CreateFailed(ManifestEntry entry)
    {
        var document = new SearchDocument();
        WriteState(document, entry);
        return document;
    }

    /// <summary>Brings what a document says of its file up to date, and leaves the text.</summary>
    public static void Change(SearchDocument document, ManifestEntry entry)
    {
        if (document[FolderSchema.Path] is { } path && document[FolderSchema.Title] == NameOf(path))
            document[FolderSchema.Title] = NameOf(entry.Path);
        foreach (var field in _state)
            document.Remove(field);
        WriteState(document, entry);
    }

    /// <summary>Reads what a document says of its file; null when it says too little to be relied on, so that the file is read again.</summary>
    public static ManifestEntry? Read(SearchDocument document)
    {
        if (document[FolderSchema.Path] is not { } path
            || !TryNumber(document, FolderSchema.Size, out var size)
            || !TryTime(document, FolderSchema.Modified, out var modified)
            || !TryTime(document, FolderSchema.Checked, out var looked))
        {
            return null;
        }

        var hash = document[FolderSchema.Hash];
        return new ManifestEntry(path, new FileFingerprint(size, modified), looked, hash) { Failure = ReadFailure(document, path, hash) };
    }

    private static SyncFailure? ReadFailure(SearchDocument document, string path, string? hash)
    {
        if (!Enum.TryParse<SyncFailureKind>(document[FolderSchema.FailureKind], out var kind))
            return null;
        var reason = document[FolderSchema.FailureReason] ?? string.Empty;
        TryNumber(document, FolderSchema.Attempts, out var attempts);
        DateTimeOffset? retryAt = TryTime(document, FolderSchema.RetryAt, out var time) ? time : null;
        return new SyncFailure(path, kind, reason, (int)attempts, retryAt, hash is not null);
    }

    private static void WriteState(SearchDocument document, ManifestEntry entry)
    {
        document.Add(FolderSchema.Path, entry.Path);
        if (Path.GetExtension(entry.Path) is { Length: > 1 } extension)
            document.Add(FolderSchema.Extension, extension[1..].ToLowerInvariant());
        if (entry.Path.LastIndexOf('/') is > 0 and var end)
            document.Add(FolderSchema.Folder, entry.Path[..end]);
        document.Add(FolderSchema.Size, entry.Fingerprint.Size);
        document.Add(FolderSchema.Modified, entry.Fingerprint.Modified);
        document.Add(FolderSchema.Checked, entry.Checked);
        if (entry.Hash is not null)
            document.Add(FolderSchema.Hash, entry.Hash);
        document.Add(FolderSchema.Status, entry.Failure is null ? FolderSchema.StatusIndexed : FolderSchema.StatusFailed);
        if (entry.Failure is { } failure)
            WriteFailure(document, failure);
    }

    private static void WriteFailure(SearchDocument document, SyncFailure failure)
    {
        document.Add(FolderSchema.FailureKind, failure.Kind.ToString());
        document.Add(FolderSchema.FailureReason, failure.Reason);
        document.Add(FolderSchema.Attempts, failure.Attempts);
        if (failure.RetryAt is { } time)
            document.Add(FolderSchema.RetryAt, time);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path) is { Length: > 0 } name ? name : path;

    private static bool TryNumber(SearchDocument document, string field, out long number) =>
        long.TryParse(document[field], NumberStyles.Integer, CultureInfo.InvariantCulture, out number);

    private static bool TryTime(SearchDocument document, string field, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(document[field], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
