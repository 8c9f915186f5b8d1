namespace SearchCore.Store;

/// <summary>A part of another input. It owns nothing: the whole file's input is what is disposed.</summary>
internal sealed class SlicedIndexInput(IndexInput file, string name, long start, long length) : IndexInput(name, length)
{
    protected internal override ReadOnlySpan<byte> GetSpanUnchecked(long offset, int length) =>
        file.GetSpanUnchecked(start + offset, length);

    protected override void Dispose(bool disposing)
    {
    }
}
