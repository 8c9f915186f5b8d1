using System.Security.Cryptography;

namespace SearchCore.Sync.Scanning;

/// <summary>Adds the hash of their content to scanned files.</summary>
internal static class ContentHasher
{
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static async Task<ScannedFile> AddHashAsync(string root, ScannedFile file, CancellationToken cancellationToken)
    {
        // See FileReader: an empty file is never opened.
        if (file.Fingerprint.Size == 0)
            return file with { Hash = Hash([]) };
        try
        {
            var stream = FileReader.Open(root, file.Path);
            await using (stream.ConfigureAwait(false))
            {
                var hash = await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false);
                return file with { Hash = Convert.ToHexStringLower(hash) };
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return file with { Problem = new FileProblem(SyncFailureKind.Unreadable, e.Message) };
        }
    }
}
