using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Store;

/// <summary>A file of an index, or a part of one, open for reading at any place through spans.</summary>
/// <remarks>
/// Safe for many threads: it has no position of its own. A span stays valid until the input that was opened from the
/// directory is disposed, so readers are counted (see <c>DirectoryReader</c>) and dispose their inputs last.
/// Asking for a span of a disposed input throws <see cref="ObjectDisposedException"/>.
/// </remarks>
public abstract class IndexInput : IDisposable
{
    /// <summary>Creates the input.</summary>
    /// <param name="name">Which file this is, for messages.</param>
    /// <param name="length">Its length in bytes.</param>
    protected IndexInput(string name, long length)
    {
        Name = name;
        Length = length;
    }

    /// <summary>Which file this is, for messages.</summary>
    public string Name { get; }

    /// <summary>The length in bytes.</summary>
    public long Length { get; }

    /// <summary>The bytes of a range, without copying them.</summary>
    /// <param name="offset">Where the range starts.</param>
    /// <param name="length">How many bytes.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="IndexCorruptException">The range is not inside the file: the file is truncated, or a pointer into it is wrong.</exception>
    /// <exception cref="ObjectDisposedException">The input was disposed.</exception>
    public ReadOnlySpan<byte> GetSpan(long offset, int length)
    {
        if ((ulong)offset > (ulong)Length || (ulong)length > (ulong)(Length - offset))
            ThrowOutside(offset, length);
        return GetSpanUnchecked(offset, length);
    }

    /// <summary>The bytes from a place to the end, or the first 2 GB of them.</summary>
    /// <param name="offset">Where the range starts.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="IndexCorruptException">The offset is not inside the file.</exception>
    /// <exception cref="ObjectDisposedException">The input was disposed.</exception>
    public ReadOnlySpan<byte> GetSpanFrom(long offset) =>
        GetSpan(offset, (int)Math.Clamp(Length - offset, 0, int.MaxValue));

    /// <summary>A part of this file as an input of its own; disposing it does nothing.</summary>
    /// <param name="name">Which part it is, for messages.</param>
    /// <param name="offset">Where the part starts.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>The part.</returns>
    /// <exception cref="IndexCorruptException">The range is not inside the file.</exception>
    public IndexInput Slice(string name, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
            ThrowOutside(offset, length);
        return new SlicedIndexInput(this, name, offset, length);
    }

    /// <summary>Gives the file back. Spans of it must not be used any more.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads primitive values one after another.</summary>
    /// <param name="offset">Where to start.</param>
    /// <returns>A reader over the bytes from there on.</returns>
    internal ByteReader OpenReader(long offset = 0) => new(GetSpanFrom(offset), Name, offset);

    /// <summary>The bytes of a range that was checked to lie inside the file.</summary>
    /// <param name="offset">Where the range starts.</param>
    /// <param name="length">How many bytes.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ObjectDisposedException">The input was disposed.</exception>
    protected internal abstract ReadOnlySpan<byte> GetSpanUnchecked(long offset, int length);

    /// <summary>Gives the file back.</summary>
    /// <param name="disposing">Whether this comes from <see cref="Dispose()"/>.</param>
    protected abstract void Dispose(bool disposing);

    [DoesNotReturn]
    private void ThrowOutside(long offset, long length) => throw new IndexCorruptException(
        Name,
        string.Create(CultureInfo.InvariantCulture, $"{length} bytes are wanted, but the file has {Length} bytes in all"),
        offset);
}
