using System.Globalization;
using SearchCore.Sync.Extraction;

namespace SearchCore.Sync.Scanning;

/// <summary>Reads a file whole, up to a limit.</summary>
internal static class FileReader
{
    /// <summary>Opens a file without keeping others from writing, renaming or deleting it.</summary>
    public static FileStream Open(string root, string path) => new(Path.Combine(root, path), new FileStreamOptions
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        BufferSize = 0,
    });

    /// <summary>Reads a file.</summary>
    /// <remarks>A file without content is never opened: a pipe or a device has no size either, and opening it could wait for ever.</remarks>
    /// <exception cref="ExtractionException">It has become larger than the limit.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static async Task<byte[]> ReadAsync(string root, ScannedFile file, long limit, CancellationToken cancellationToken)
    {
        if (file.Fingerprint.Size == 0)
            return [];
        var stream = Open(root, file.Path);
        await using (stream.ConfigureAwait(false))
        {
            var length = stream.Length;
            if (length > limit)
                throw new ExtractionException(SyncFailureKind.TooLarge, string.Create(CultureInfo.InvariantCulture, $"It has grown to {length:N0} bytes, over the limit MaxFileBytes = {limit:N0}."));
            var bytes = new byte[length];
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
    }
}
