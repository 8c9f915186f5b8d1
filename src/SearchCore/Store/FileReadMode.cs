namespace SearchCore.Store;

/// <summary>How a <see cref="FileSystemDirectory"/> reads the files of an index.</summary>
public enum FileReadMode
{
    /// <summary>
    /// Files are mapped into memory: fast, shared between processes, and only what is used takes memory. The choice for local disks.
    /// If another program cuts a mapped file short, the operating system may end the process at the next read of the missing part.
    /// </summary>
    MemoryMap,

    /// <summary>
    /// Files are copied into memory when they are opened. The choice for network shares and folders that other programs write to. A file
    /// may have up to 2 GB.
    /// </summary>
    Copy,
}
