using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene46;

/// <summary>The .fnm file (format chapter 3.2).</summary>
internal sealed class Lucene46FieldInfosFormat : FieldInfosFormat
{
    public const string Extension = "fnm";
    private const string HeaderName = "Lucene46FieldInfos";
    private const int VersionFooter = 1;
    private const int MinimumFieldLength = 16;
    private const int NormsShift = 4;
    private const int TypeMask = 0x0F;

    [Flags]
    private enum Bits : byte
    {
        None = 0,
        Indexed = 0x01,
        TermVectors = 0x02,
        Offsets = 0x04,
        OmitNorms = 0x10,
        Payloads = 0x20,
        DocsOnly = 0x40,
        NoPositions = 0x80,
    }

    public override FieldInfos Read(IndexDirectory directory, string segmentName, string suffix)
    {
        using var input = directory.OpenInput(IndexFileNames.SegmentFileName(segmentName, suffix, Extension));
        var reader = CodecHeader.OpenWhole(input, HeaderName, VersionFooter, VersionFooter, out _);
        var count = reader.ReadVIntNonNegative("the number of fields");
        if (count > reader.Remaining / MinimumFieldLength)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{count} fields do not fit into {reader.Remaining} bytes"));
        var fields = new List<FieldInfo>(count);
        for (var i = 0; i < count; i++)
            fields.Add(ReadField(ref reader));
        CodecHeader.CheckEnd(ref reader);
        try
        {
            return new FieldInfos(fields);
        }
        catch (ArgumentException duplicate)
        {
            throw new IndexCorruptException(input.Name, "two fields share a name or a number", innerException: duplicate);
        }
    }

    public override void Write(IndexDirectory directory, string segmentName, string suffix, FieldInfos fieldInfos)
    {
        using var output = directory.CreateOutput(IndexFileNames.SegmentFileName(segmentName, suffix, Extension));
        CodecHeader.WriteHeader(output, HeaderName, VersionFooter);
        output.WriteVInt(fieldInfos.Count);
        foreach (var info in fieldInfos)
        {
            output.WriteString(info.Name);
            output.WriteVInt(info.Number);
            output.WriteByte((byte)ToBits(info));
            var norms = info.HasNorms ? DocValuesType.Numeric : DocValuesType.None;
            output.WriteByte((byte)((int)info.DocValuesType | ((int)norms << NormsShift)));
            output.WriteInt64(info.DocValuesGeneration);
            output.WriteStringMap(info.Attributes);
        }

        CodecHeader.WriteFooter(output);
    }

    private static FieldInfo ReadField(ref ByteReader reader)
    {
        var name = reader.ReadString();
        var number = reader.ReadVIntNonNegative("a field's number");
        var bits = (Bits)reader.ReadByte();
        var types = reader.ReadByte();
        var docValues = ReadType(ref reader, types & TypeMask);
        var norms = ReadType(ref reader, types >> NormsShift);
        if (norms is not (DocValuesType.None or DocValuesType.Numeric))
            reader.ThrowCorrupt($"the norms of field '{name}' are of type {norms}, expected {DocValuesType.Numeric}");
        return new FieldInfo(name, number)
        {
            IndexOptions = ToIndexOptions(bits),
            OmitsNorms = bits.HasFlag(Bits.OmitNorms),
            HasNorms = norms != DocValuesType.None,
            HasPayloads = bits.HasFlag(Bits.Payloads),
            HasTermVectors = bits.HasFlag(Bits.TermVectors),
            DocValuesType = docValues,
            DocValuesGeneration = ReadGeneration(ref reader),
            AttributeMap = reader.ReadStringMap(),
        };
    }

    private static long ReadGeneration(ref ByteReader reader)
    {
        var generation = reader.ReadInt64();
        if (generation < -1)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a doc-values generation is {generation}"));
        return generation;
    }

    private static DocValuesType ReadType(ref ByteReader reader, int type)
    {
        if (type > (int)DocValuesType.SortedSet)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a doc-values type is {type}, expected 0 to 4"));
        return (DocValuesType)type;
    }

    private static IndexOptions ToIndexOptions(Bits bits)
    {
        if (!bits.HasFlag(Bits.Indexed))
            return IndexOptions.None;
        if (bits.HasFlag(Bits.DocsOnly))
            return IndexOptions.Docs;
        if (bits.HasFlag(Bits.NoPositions))
            return IndexOptions.DocsAndFreqs;
        return bits.HasFlag(Bits.Offsets)
            ? IndexOptions.DocsAndFreqsAndPositionsAndOffsets
            : IndexOptions.DocsAndFreqsAndPositions;
    }

    private static Bits ToBits(FieldInfo info)
    {
        var bits = info.IndexOptions switch
        {
            IndexOptions.None => Bits.None,
            IndexOptions.Docs => Bits.Indexed | Bits.DocsOnly,
            IndexOptions.DocsAndFreqs => Bits.Indexed | Bits.NoPositions,
            IndexOptions.DocsAndFreqsAndPositions => Bits.Indexed,
            _ => Bits.Indexed | Bits.Offsets,
        };
        if (info.HasTermVectors)
            bits |= Bits.TermVectors;
        if (info.OmitsNorms)
            bits |= Bits.OmitNorms;
        if (info.HasPayloads)
            bits |= Bits.Payloads;
        return bits;
    }
}
