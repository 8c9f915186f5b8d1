using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;
using SearchCore.Exceptions;

namespace SearchCore.Store;

/// <summary>A file that is mapped into memory. This is the only unsafe code of the layer.</summary>
/// <remarks>
/// Invariants that make it safe:
/// <list type="number">
/// <item>A span is made only of a range that the base class has checked to lie in <see cref="IndexInput.Length"/> bytes, and the file had
/// at least that many bytes after it was mapped.</item>
/// <item>Index files are written once and never cut. While the map lives the file is held open: Windows then refuses to cut it, and on
/// Unix the shared advisory lock that .NET takes refuses every .NET program that asks for the file alone. Programs that heed
/// neither are the reason for <see cref="FileReadMode.Copy"/>.</item>
/// <item>The map is released by <see cref="IDisposable.Dispose"/> only, never by the garbage collector (the acquired pointer holds
/// the view): a forgotten input is a leak, not a crash. Whoever disposes must know that no span is in use; readers are counted for that.</item>
/// <item>After that the pointer is null, and asking for a span throws.</item>
/// </list>
/// </remarks>
internal sealed unsafe class MappedIndexInput : IndexInput
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    private MappedIndexInput(string name, MemoryMappedFile file, MemoryMappedViewAccessor view, long length)
        : base(name, length)
    {
        _file = file;
        _view = view;
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + view.PointerOffset;
    }

    /// <summary>Maps a whole file, which must not be empty, and takes over its handle.</summary>
    public static MappedIndexInput Map(string name, SafeFileHandle handle, long length)
    {
        var file = MemoryMappedFile.CreateFromFile(
            handle, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        try
        {
            var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            try
            {
                var lengthNow = RandomAccess.GetLength(handle);
                if (lengthNow < length)
                    throw new IndexCorruptException(name, $"it was cut from {length} to {lengthNow} bytes while it was opened");
                return new MappedIndexInput(name, file, view, length);
            }
            catch
            {
                view.Dispose();
                throw;
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    protected internal override ReadOnlySpan<byte> GetSpanUnchecked(long offset, int length)
    {
        var start = _start;
        ObjectDisposedException.ThrowIf(start is null, this);
        return new ReadOnlySpan<byte>(start + offset, length);
    }

    protected override void Dispose(bool disposing)
    {
        if (_start is null)
            return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
