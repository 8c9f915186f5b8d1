using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace SearchCore.Fuzzing.Running;

/// <summary>The folder that keeps failing inputs, and remembers which case was running if the process is ended by it.</summary>
internal sealed class FuzzCorpus(string folder)
{
    private const int RecordLength = sizeof(int) + sizeof(long);

    /// <summary>Saves an input and what it did.</summary>
    public void Save(FuzzTarget target, int seed, FuzzFinding finding, byte[] input)
    {
        var path = Path.Combine(folder, FormattableString.Invariant($"{target.Name}-{seed}-{finding.Number}"));
        File.WriteAllBytes(path + ".input", input);
        File.WriteAllText(path + ".txt", finding.Details);
    }

    /// <summary>The seed and number of the case that ended the process last time; null when none did.</summary>
    public (int Seed, long Number)? FindUnfinished(FuzzTarget target)
    {
        var path = RunningPath(target);
        if (!File.Exists(path) || File.ReadAllBytes(path) is not { Length: RecordLength } record)
            return null;
        return (BinaryPrimitives.ReadInt32LittleEndian(record), BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(sizeof(int))));
    }

    /// <summary>Opens the note of the running case; it goes when it is closed in good order.</summary>
    public SafeFileHandle OpenNote(FuzzTarget target) =>
        File.OpenHandle(RunningPath(target), FileMode.Create, FileAccess.Write, FileShare.Read, FileOptions.DeleteOnClose);

    /// <summary>Notes that a case begins. The system keeps what was written even when the process ends.</summary>
    public static void Note(SafeFileHandle note, int seed, long number)
    {
        Span<byte> record = stackalloc byte[RecordLength];
        BinaryPrimitives.WriteInt32LittleEndian(record, seed);
        BinaryPrimitives.WriteInt64LittleEndian(record[sizeof(int)..], number);
        RandomAccess.Write(note, record, 0);
    }

    private string RunningPath(FuzzTarget target) => Path.Combine(folder, target.Name + ".running");
}
