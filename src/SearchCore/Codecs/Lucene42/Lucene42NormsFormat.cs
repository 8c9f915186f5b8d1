namespace SearchCore.Codecs.Lucene42;

/// <summary>Norms (format chapter 9).</summary>
internal sealed class Lucene42NormsFormat : NormsFormat
{
    public const string DataHeader = "Lucene41NormsData";
    public const string MetadataHeader = "Lucene41NormsMetadata";
    public const string DataExtension = "nvd";
    public const string MetadataExtension = "nvm";
    public const int VersionFooter = 2;

    /// <summary>The field number after the last entry.</summary>
    public const int EndOfFields = -1;

    public override NormsProducer OpenReader(SegmentReadState state) => new Lucene42NormsReader(state);

    public override NormsConsumer OpenWriter(SegmentWriteState state) => new Lucene42NormsWriter(state);

    /// <summary>How a field's norms are kept. The numbers are those of the file format.</summary>
    internal enum Form : byte
    {
        /// <summary>Blocks of differences.</summary>
        Delta = 0,

        /// <summary>Places in a table.</summary>
        Table = 1,

        /// <summary>Signed bytes: the usual form.</summary>
        Bytes = 2,

        /// <summary>Blocks of differences divided by what divides them all.</summary>
        Divided = 3,
    }
}
