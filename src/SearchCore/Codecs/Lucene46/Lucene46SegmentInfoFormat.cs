using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene46;

/// <summary>The .si file (format chapter 3.1).</summary>
internal sealed class Lucene46SegmentInfoFormat : SegmentInfoFormat
{
    public const string Extension = "si";
    private const string HeaderName = "Lucene46SegmentInfo";
    private const int VersionFooter = 1;
    private const byte Compound = 1;
    private const byte NotCompound = 0xFF;

    public override SegmentInfo Read(IndexDirectory directory, string segmentName)
    {
        using var input = directory.OpenInput(IndexFileNames.SegmentFileName(segmentName, string.Empty, Extension));
        var reader = CodecHeader.OpenWhole(input, HeaderName, VersionFooter, VersionFooter, out _);
        var version = reader.ReadString();
        CheckLuceneVersion(ref reader, version);
        var docCount = reader.ReadInt32();
        if (docCount < 0)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the number of documents is {docCount}"));
        var compound = reader.ReadByte();
        if (compound is not (Compound or NotCompound))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"the compound flag is {compound:X2}, expected 01 or FF"));
        var diagnostics = reader.ReadStringMap();
        var files = reader.ReadStringSet();
        if (files.Find(name => !IndexFileNames.IsSegmentFileName(name)) is { } foreign)
            reader.ThrowCorrupt($"it lists '{foreign}', which is no name of a segment's file");
        CodecHeader.CheckEnd(ref reader);
        return new SegmentInfo(directory, segmentName)
        {
            Version = version,
            DocCount = docCount,
            UsesCompoundFile = compound == Compound,
            Diagnostics = diagnostics,
            Files = files.ToHashSet(StringComparer.Ordinal),
        };
    }

    public override void Write(IndexDirectory directory, SegmentInfo segment)
    {
        using var output = directory.CreateOutput(IndexFileNames.SegmentFileName(segment.Name, string.Empty, Extension));
        CodecHeader.WriteHeader(output, HeaderName, VersionFooter);
        output.WriteString(segment.Version);
        output.WriteInt32(segment.DocCount);
        output.WriteByte(segment.UsesCompoundFile ? Compound : NotCompound);
        output.WriteStringMap(segment.Diagnostics);
        output.WriteStringSet(segment.Files);
        CodecHeader.WriteFooter(output);
    }

    private static void CheckLuceneVersion(ref ByteReader reader, string version)
    {
        var end = version.IndexOf('.', StringComparison.Ordinal);
        if (!int.TryParse(end < 0 ? version : version[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var major))
            reader.ThrowCorrupt($"'{version}' is no version of Lucene");
        if (major < 4)
            throw new IndexFormatException(reader.Resource, $"it was written by Lucene {version}, and 4.6 to 4.8 are read");
    }
}
