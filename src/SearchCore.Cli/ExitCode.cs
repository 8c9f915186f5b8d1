namespace SearchCore.Cli;

/// <summary>How the command ends. The numbers are for scripts and never change.</summary>
internal enum ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    Success = 0,

    /// <summary>It could not be done, for a reason that has no number of its own.</summary>
    Failed = 1,

    /// <summary>The command line is not understood.</summary>
    Usage = 2,

    /// <summary>The folder, the file or the index is not there.</summary>
    NotFound = 3,

    /// <summary>Another process writes to the index.</summary>
    Locked = 4,

    /// <summary>The index is damaged.</summary>
    Corrupt = 5,

    /// <summary>The index is of a format or a version that is not read.</summary>
    UnsupportedFormat = 6,

    /// <summary>The index was made with another schema.</summary>
    SchemaMismatch = 7,

    /// <summary>It was done but for some files, which are named.</summary>
    PartlyDone = 8,

    /// <summary>A file or folder may not be read or written.</summary>
    AccessDenied = 9,

    /// <summary>It was stopped by Ctrl-C or by a request to terminate.</summary>
    Canceled = 130,
}
