namespace SearchCore.Sync;

/// <summary>The fields of an index that follows a folder. Every file is one document, and its fields are all that is known about it.</summary>
public static class FolderSchema
{
    /// <summary>The key: the file's path relative to the folder, with <c>/</c> between names.</summary>
    public const string Path = "path";

    /// <summary>The title: of an HTML page, the first heading, the first line that says something, or the file's name.</summary>
    public const string Title = "title";

    /// <summary>The text.</summary>
    public const string Text = "text";

    /// <summary>The extension in lower case without the dot; a file without one has none.</summary>
    public const string Extension = "extension";

    /// <summary>The folder that the file lies in, relative to the root; a file in the root has none.</summary>
    public const string Folder = "folder";

    /// <summary>Whether the document is the file as it is: <c>indexed</c>, or <c>failed</c> when the file could not be read.</summary>
    public const string Status = "status";

    /// <summary>The file's size in bytes when it was looked at last.</summary>
    public const string Size = "size";

    /// <summary>When the file was modified, as of the last look.</summary>
    public const string Modified = "modified";

    /// <summary>When the file was looked at last.</summary>
    public const string Checked = "checked";

    /// <summary>The SHA-256 of the content that is indexed, in hexadecimal; absent when none is.</summary>
    public const string Hash = "hash";

    /// <summary>The encoding in which the text was read.</summary>
    public const string Encoding = "encoding";

    /// <summary>For a failed file: the <see cref="SyncFailureKind"/>.</summary>
    public const string FailureKind = "failure-kind";

    /// <summary>For a failed file: the reason in a sentence.</summary>
    public const string FailureReason = "failure-reason";

    /// <summary>For a failed file: how often it was tried.</summary>
    public const string Attempts = "attempts";

    /// <summary>For a failed file: when it is tried again; absent for never.</summary>
    public const string RetryAt = "retry-at";

    /// <summary>The value of <see cref="Status"/> of a file that is indexed as it is.</summary>
    public const string StatusIndexed = "indexed";

    /// <summary>The value of <see cref="Status"/> of a file that could not be read; an earlier version of it may be indexed.</summary>
    public const string StatusFailed = "failed";

    /// <summary>The name under which a commit's user data say which folder the index follows.</summary>
    public const string FollowedFolder = "sync.folder";

    /// <summary>The schema.</summary>
    public static IndexSchema Schema { get; } = IndexSchema.Create(fields => fields
        .Key(Path)
        .Text(Title, boost: 2)
        .Text(Text)
        .Keyword(Extension)
        .Keyword(Folder)
        .Keyword(Status)
        .Long(Size)
        .Date(Modified)
        .Stored(Checked)
        .Stored(Hash)
        .Stored(Encoding)
        .Stored(FailureKind)
        .Stored(FailureReason)
        .Stored(Attempts)
        .Stored(RetryAt));
}
