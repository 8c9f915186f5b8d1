namespace SearchCore.Sync.Planning;

/// <summary>What is to be done about a file.</summary>
internal enum ChangeKind
{
    /// <summary>Read a file that the index does not have.</summary>
    Add,

    /// <summary>Read a file again.</summary>
    Update,

    /// <summary>Give a document another path.</summary>
    Rename,

    /// <summary>Note another time of modification; the content is the same.</summary>
    Touch,

    /// <summary>Remember that the content was compared and is the same; nothing to write.</summary>
    Confirm,

    /// <summary>Remove a document.</summary>
    Delete,
}
