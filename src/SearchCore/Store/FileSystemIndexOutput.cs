using Microsoft.Win32.SafeHandles;

namespace SearchCore.Store;

/// <summary>A new file in a folder.</summary>
internal sealed class FileSystemIndexOutput(string name, SafeFileHandle handle) : IndexOutput(name)
{
    private long _position;

    protected override void WriteToFile(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(handle, bytes, _position);
        _position += bytes.Length;
    }

    protected override void CloseFile() => handle.Dispose();
}
