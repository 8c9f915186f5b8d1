namespace SearchCore.Crash.Writer;

/// <summary>What a step does.</summary>
internal enum WriterOperationKind
{
    /// <summary>Adds a new document.</summary>
    Add,

    /// <summary>Writes an earlier document anew, or adds it when it is gone.</summary>
    Update,

    /// <summary>Deletes an earlier document, without effect when it is gone.</summary>
    Delete,
}
