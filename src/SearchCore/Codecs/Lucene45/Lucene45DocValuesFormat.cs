namespace SearchCore.Codecs.Lucene45;

/// <summary>Doc values (format chapter 10).</summary>
internal sealed class Lucene45DocValuesFormat : DocValuesFormat
{
    public const string DataHeader = "Lucene45DocValuesData";
    public const string MetadataHeader = "Lucene45ValuesMetadata";
    public const string DataExtension = "dvd";
    public const string MetadataExtension = "dvm";
    public const int VersionFooter = 2;
    public const int BlockSize = 16384;
    public const int PrefixInterval = 16;

    /// <summary>The field number after the last entry.</summary>
    public const int EndOfFields = -1;

    /// <summary>The place of the bits of documents with a value, when every document has one.</summary>
    public const long NoneMissing = -1;

    public override DocValuesProducer OpenReader(SegmentReadState state) => new Lucene45DocValuesReader(state);

    public override DocValuesConsumer OpenWriter(SegmentWriteState state) => new Lucene45DocValuesWriter(state);

    /// <summary>The kind of a field's entry. The numbers are those of the file format.</summary>
    internal enum Kind : byte
    {
        Numeric = 0,
        Binary = 1,
        Sorted = 2,
        SortedSet = 3,
    }

    /// <summary>How numbers are kept. The numbers are those of the file format.</summary>
    internal enum NumericForm
    {
        /// <summary>Blocks of differences.</summary>
        Delta = 0,

        /// <summary>Blocks of differences divided by what divides them all.</summary>
        Divided = 1,

        /// <summary>Places in a table.</summary>
        Table = 2,
    }

    /// <summary>How strings of bytes are kept. The numbers are those of the file format.</summary>
    internal enum BinaryForm
    {
        /// <summary>All of the same length.</summary>
        Fixed = 0,

        /// <summary>With their ends in a list of their own.</summary>
        Variable = 1,

        /// <summary>Sorted, each as its difference to the one before.</summary>
        Prefix = 2,
    }

    /// <summary>How sets are kept. The numbers are those of the file format.</summary>
    internal enum SetForm
    {
        /// <summary>All values one behind the other, and where each document's end.</summary>
        WithEnds = 0,

        /// <summary>As a sorted field, because no document has two.</summary>
        SingleValued = 1,
    }
}
