namespace SearchCore.Worker.Hosting;

/// <summary>How the worker ended. Anything but <see cref="Success"/> asks a service manager to start it again or to call somebody.</summary>
internal enum ExitCode
{
    /// <summary>It was told to stop, and everything is on disk.</summary>
    Success = 0,

    /// <summary>Something went wrong that has no number of its own.</summary>
    Failure = 1,

    /// <summary>An option is wrong.</summary>
    InvalidOptions = 2,

    /// <summary>Another process writes to the index.</summary>
    IndexLocked = 3,

    /// <summary>Another program answers at the address.</summary>
    AddressInUse = 4,

    /// <summary>The index is of another format, or not one that follows a folder.</summary>
    IndexUnusable = 5,
}
