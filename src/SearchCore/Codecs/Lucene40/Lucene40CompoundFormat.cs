using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene40;

/// <summary>The .cfs and .cfe files (format chapter 3.4): all files of a segment in one, and the table of where each is.</summary>
internal sealed class Lucene40CompoundFormat : CompoundFormat
{
    public const string DataExtension = "cfs";
    public const string EntriesExtension = "cfe";
    private const string DataHeader = "CompoundFileWriterData";
    private const string EntriesHeader = "CompoundFileWriterEntries";
    private const int VersionFooter = 1;
    private const int MinimumEntryLength = 17;
    private const int CopyLength = 1 << 20;

    public override IndexDirectory OpenReader(IndexDirectory directory, SegmentInfo segment)
    {
        var data = directory.OpenInput(IndexFileNames.SegmentFileName(segment.Name, string.Empty, DataExtension));
        try
        {
            var reader = data.OpenReader();
            if (CodecHeader.CheckHeader(ref reader, DataHeader, 0, VersionFooter) >= VersionFooter)
                CodecHeader.CheckFooter(data);
            return new CompoundFileDirectory(directory.Location, data, ReadEntries(directory, segment, data.Length));
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    public override void CheckIntegrity(IndexDirectory directory, SegmentInfo segment)
    {
        using var data = directory.OpenInput(IndexFileNames.SegmentFileName(segment.Name, string.Empty, DataExtension));
        var reader = data.OpenReader();
        if (CodecHeader.CheckHeader(ref reader, DataHeader, 0, VersionFooter) >= VersionFooter)
            CodecHeader.VerifyChecksum(data);
    }

    public override List<string> Write(IndexDirectory directory, SegmentInfo segment, IReadOnlyCollection<string> files)
    {
        var dataName = IndexFileNames.SegmentFileName(segment.Name, string.Empty, DataExtension);
        var entriesName = IndexFileNames.SegmentFileName(segment.Name, string.Empty, EntriesExtension);
        using var data = directory.CreateOutput(dataName);
        using var entries = directory.CreateOutput(entriesName);
        CodecHeader.WriteHeader(data, DataHeader, VersionFooter);
        CodecHeader.WriteHeader(entries, EntriesHeader, VersionFooter);
        entries.WriteVInt(files.Count);
        foreach (var file in files)
        {
            using var input = directory.OpenInput(file);
            entries.WriteString(IndexFileNames.StripSegmentName(file));
            entries.WriteInt64(data.FilePointer);
            entries.WriteInt64(input.Length);
            for (long position = 0; position < input.Length; position += CopyLength)
                data.WriteBytes(input.GetSpan(position, (int)Math.Min(CopyLength, input.Length - position)));
        }

        CodecHeader.WriteFooter(data);
        CodecHeader.WriteFooter(entries);
        return [dataName, entriesName];
    }

    private static Dictionary<string, CompoundFileDirectory.Entry> ReadEntries(
        IndexDirectory directory, SegmentInfo segment, long dataLength)
    {
        using var input = directory.OpenInput(IndexFileNames.SegmentFileName(segment.Name, string.Empty, EntriesExtension));
        var reader = CodecHeader.OpenWhole(input, EntriesHeader, VersionFooter, VersionFooter, out _);
        var count = reader.ReadVIntNonNegative("the number of files");
        if (count > reader.Remaining / MinimumEntryLength)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} entries do not fit into {reader.Remaining} bytes"));
        var entries = new Dictionary<string, CompoundFileDirectory.Entry>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var id = reader.ReadString();
            var entry = new CompoundFileDirectory.Entry(reader.ReadInt64(), reader.ReadInt64());
            if (entry.Offset < 0 || entry.Length < 0 || entry.Offset > dataLength - entry.Length)
                reader.ThrowCorrupt(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{id}' is said to have {entry.Length} bytes at {entry.Offset}, but the compound file has {dataLength} bytes"));
            if (!entries.TryAdd(id, entry))
                reader.ThrowCorrupt($"'{id}' is listed twice");
        }

        CodecHeader.CheckEnd(ref reader);
        return entries;
    }
}
