namespace SearchCore.Store;

/// <summary>A file whose bytes are in memory.</summary>
internal sealed class ByteArrayIndexInput(string name, byte[] bytes) : IndexInput(name, bytes.Length)
{
    private volatile bool _disposed;

    protected internal override ReadOnlySpan<byte> GetSpanUnchecked(long offset, int length)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return bytes.AsSpan((int)offset, length);
    }

    protected override void Dispose(bool disposing) => _disposed = true;
}
