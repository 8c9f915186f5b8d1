namespace SearchCore.Codecs.Compressing;

/// <summary>
/// The chunks that threads have used last, so that reading documents in a row unpacks each chunk once. A few slots, chosen by thread: two threads
/// that share one only unpack more often. Safe for many threads, because whoever takes a chunk has it alone.
/// </summary>
internal sealed class ChunkCache
{
    private const int MaxBytesKept = 1 << 20;
    private readonly DocumentChunk?[] _slots = new DocumentChunk?[8];

    private ref DocumentChunk? Slot => ref _slots[Environment.CurrentManagedThreadId & (_slots.Length - 1)];

    /// <summary>Takes the chunk of a document out of the cache, or gives null.</summary>
    public DocumentChunk? Take(int doc)
    {
        var chunk = Interlocked.Exchange(ref Slot, null);
        if (chunk is null || chunk.Contains(doc))
            return chunk;
        chunk.Dispose();
        return null;
    }

    /// <summary>Puts a chunk in; whoever did so must not use it any more.</summary>
    public void Put(DocumentChunk chunk)
    {
        var replaced = chunk.ByteCount <= MaxBytesKept ? Interlocked.Exchange(ref Slot, chunk) : chunk;
        replaced?.Dispose();
    }

    /// <summary>Gives all memory back.</summary>
    public void Clear()
    {
        for (var i = 0; i < _slots.Length; i++)
            Interlocked.Exchange(ref _slots[i], null)?.Dispose();
    }
}
