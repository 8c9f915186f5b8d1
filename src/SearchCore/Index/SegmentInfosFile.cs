using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>The bytes of a <c>segments_N</c> file (format chapter 2.3).</summary>
internal static class SegmentInfosFile
{
    private const string HeaderName = "segments";
    private const int VersionUpdates = 1;
    private const int VersionFooter = 2;
    private const int MinimumSegmentLength = 14;

    /// <summary>Reads a commit and the .si files that it names.</summary>
    public static SegmentInfos Read(IndexDirectory directory, long generation)
    {
        using var input = directory.OpenInput(IndexFileNames.SegmentsFileName(generation));
        var reader = CodecHeader.OpenWhole(input, HeaderName, VersionFooter, VersionFooter, out var fileVersion);
        if (fileVersion < VersionFooter)
            CodecHeader.VerifyBareChecksum(input);
        var infos = new SegmentInfos { Generation = generation, Version = reader.ReadInt64(), Counter = reader.ReadInt32() };
        var count = reader.ReadInt32();
        if (infos.Counter < 0 || count < 0 || count > reader.Remaining / MinimumSegmentLength)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"{count} segments and the counter {infos.Counter} are not possible"));
        var names = new HashSet<string>(StringComparer.Ordinal);
        long documents = 0;
        for (var i = 0; i < count; i++)
        {
            var segment = ReadSegment(ref reader, directory, fileVersion);
            if (!names.Add(segment.Name))
                reader.ThrowCorrupt($"the segment '{segment.Name}' is listed twice");
            documents += segment.DocCount;
            infos.Segments.Add(segment);
            RaiseCounter(infos, segment.Name);
        }

        if (documents > int.MaxValue)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the segments have {documents} documents, more than {int.MaxValue}"));
        infos.UserData = reader.ReadStringMap();
        if (fileVersion < VersionFooter)
            reader.Skip(sizeof(long));
        CodecHeader.CheckEnd(ref reader);
        return infos;
    }

    /// <summary>Writes a commit under a name.</summary>
    public static void Write(IndexDirectory directory, string fileName, SegmentInfos infos)
    {
        using var output = directory.CreateOutput(fileName);
        CodecHeader.WriteHeader(output, HeaderName, VersionFooter);
        output.WriteInt64(infos.Version);
        output.WriteInt32(infos.Counter);
        output.WriteInt32(infos.Segments.Count);
        foreach (var segment in infos.Segments)
        {
            output.WriteString(segment.Name);
            output.WriteString(segment.Codec.Name);
            output.WriteInt64(segment.DeletionGeneration);
            output.WriteInt32(segment.DeletedCount);
            output.WriteInt64(segment.FieldInfosGeneration);
            output.WriteInt32(segment.UpdateFiles.Count);
            foreach (var (generation, files) in segment.UpdateFiles)
            {
                output.WriteInt64(generation);
                output.WriteStringSet(files);
            }
        }

        output.WriteStringMap(infos.UserData);
        CodecHeader.WriteFooter(output);
    }

    private static SegmentCommit ReadSegment(ref ByteReader reader, IndexDirectory directory, int fileVersion)
    {
        var name = reader.ReadString();
        if (!IndexFileNames.IsSegmentName(name))
            reader.ThrowCorrupt($"'{name}' is no name of a segment");
        var codec = CodecRegistry.ForName(reader.ReadString(), reader.Resource);
        var segment = new SegmentCommit(codec.SegmentInfoFormat.Read(directory, name), codec);

        var deletionGeneration = ReadGeneration(ref reader);
        var deletedCount = reader.ReadInt32();
        if (deletedCount < 0 || deletedCount > segment.DocCount)
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"{deletedCount} of the {segment.DocCount} documents of '{name}' are deleted"));
        if (deletionGeneration > 0)
            segment.SetDeletions(deletionGeneration, deletedCount);
        else if (deletedCount != 0)
            reader.ThrowCorrupt($"'{name}' has deletions but no generation of them");
        if (fileVersion >= VersionUpdates)
            ReadUpdates(ref reader, segment);
        return segment;
    }

    private static void ReadUpdates(ref ByteReader reader, SegmentCommit segment)
    {
        var fieldInfosGeneration = ReadGeneration(ref reader);
        if (fieldInfosGeneration > 0)
            segment.SetFieldInfosGeneration(fieldInfosGeneration);
        var count = reader.ReadInt32();
        for (var i = 0; i < count; i++)
        {
            var generation = ReadGeneration(ref reader);
            var files = reader.ReadStringSet();
            if (files.Find(file => !IndexFileNames.IsSegmentFileName(file)) is { } foreign)
                reader.ThrowCorrupt($"it lists '{foreign}', which is no name of a segment's file");
            segment.UpdateFiles[generation] = files.ToHashSet(StringComparer.Ordinal);
        }
    }

    private static long ReadGeneration(ref ByteReader reader)
    {
        var generation = reader.ReadInt64();
        if (generation is 0 or < SegmentCommit.NoGeneration or long.MaxValue)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a generation is {generation}, expected -1, or 1 and more"));
        return generation;
    }

    /// <summary>Some writers counted in decimal (format chapter 2.1), so the counter alone does not say which names are free.</summary>
    private static void RaiseCounter(SegmentInfos infos, string segmentName)
    {
        if (IndexFileNames.TryParseBase36(segmentName.AsSpan(1), out var number) && number < int.MaxValue)
            infos.Counter = Math.Max(infos.Counter, (int)number + 1);
    }
}
