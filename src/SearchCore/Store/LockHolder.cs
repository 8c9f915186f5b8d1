using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SearchCore.Store;

/// <summary>The note that the holder of a write lock leaves beside it, so that others can say who it is.</summary>
/// <remarks>The name matches no pattern of index files, so no Lucene deletes it.</remarks>
internal static class LockHolder
{
    public const string FileName = WriteLock.FileName + ".holder";
    private const int Lines = 4;
    private const int MaxLength = 4096;

    /// <summary>Says that this process holds the lock.</summary>
    public static void Write(string folder)
    {
        using var process = Process.GetCurrentProcess();
        var lines = string.Join(
            '\n',
            process.Id.ToString(CultureInfo.InvariantCulture),
            process.ProcessName,
            Environment.MachineName,
            process.StartTime.ToUniversalTime().ToString("u", CultureInfo.InvariantCulture));
        File.WriteAllText(Path.Combine(folder, FileName), lines);
    }

    public static void Delete(string folder) => File.Delete(Path.Combine(folder, FileName));

    /// <summary>Who holds the lock, or null when it left no note that can be read, or the note of a process that has died.</summary>
    public static string? Read(string folder)
    {
        string[] lines;
        try
        {
            lines = ReadStart(Path.Combine(folder, FileName)).Split('\n');
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // The note only makes the message better; the lock itself is what was asked for.
            return null;
        }

        if (lines.Length < Lines || !int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;
        if (lines[2] == Environment.MachineName && !IsRunning(id))
            return null;
        return string.Create(
            CultureInfo.InvariantCulture, $"process {id} ({lines[1]}) on {lines[2]}, which started at {lines[3]}");
    }

    private static string ReadStart(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> bytes = stackalloc byte[MaxLength];
        return Encoding.UTF8.GetString(bytes[..RandomAccess.Read(handle, bytes, 0)]);
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
