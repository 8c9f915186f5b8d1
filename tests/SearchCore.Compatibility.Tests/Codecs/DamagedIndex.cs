using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>A golden index in memory, one file of which can be exchanged for damaged bytes.</summary>
internal sealed class DamagedIndex
{
    private readonly InMemoryDirectory _directory = new();
    private readonly Dictionary<string, byte[]> _files;

    public DamagedIndex(string folder)
    {
        _files = Directory.GetFiles(GoldenFiles.PathOf(folder, "index")).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
        foreach (var (name, bytes) in _files)
            Write(name, bytes);
    }

    public IndexDirectory Files => _directory;

    public IEnumerable<string> Names(string extension) =>
        _files.Keys.Where(name => extension == "segments" ? name.StartsWith("segments_", StringComparison.Ordinal) : name.EndsWith(extension, StringComparison.Ordinal));

    public byte[] BytesOf(string name) => (byte[])_files[name].Clone();

    /// <summary>Does something while a file has other bytes.</summary>
    public void While(string name, byte[] bytes, Action act)
    {
        Replace(name, bytes);
        act();
        Replace(name, _files[name]);
    }

    /// <summary>The bytes with a checksum that is right for them: not damage by accident, but forgery.</summary>
    public static byte[] WithChecksum(byte[] bytes)
    {
        var directory = new InMemoryDirectory();
        using (var output = directory.CreateOutput("forged"))
        {
            output.WriteBytes(bytes.AsSpan(0, bytes.Length - CodecHeader.FooterLength));
            CodecHeader.WriteFooter(output);
        }

        return directory.OpenInput("forged").GetSpanFrom(0).ToArray();
    }

    private void Replace(string name, byte[] bytes)
    {
        _directory.DeleteFile(name);
        Write(name, bytes);
    }

    private void Write(string name, byte[] bytes)
    {
        using var output = _directory.CreateOutput(name);
        output.WriteBytes(bytes);
    }
}
