namespace SearchCore.Comparison.Measuring;

/// <summary>Cuts a file of lines into chunks of whole lines, so that threads can share the work of parsing it.</summary>
internal static class CorpusChunks
{
    private const int ChunkSize = 1 << 18;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its bytes in order, in pieces that end after a line feed (the last one perhaps not).</returns>
    public static IEnumerable<ReadOnlyMemory<byte>> Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        var rest = ReadOnlyMemory<byte>.Empty;
        while (true)
        {
            // A line longer than a chunk makes the chunk grow, never the line break.
            var chunk = new byte[Math.Max(ChunkSize, 2 * rest.Length)];
            rest.CopyTo(chunk);
            var length = rest.Length + file.ReadAtLeast(chunk.AsSpan(rest.Length), chunk.Length - rest.Length, throwOnEndOfStream: false);
            if (length < chunk.Length)
            {
                if (length > 0)
                    yield return chunk.AsMemory(0, length);
                yield break;
            }

            var end = chunk.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
                yield return chunk.AsMemory(0, end);
            rest = chunk.AsMemory(end, length - end);
        }
    }
}
