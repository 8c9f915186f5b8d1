namespace SearchCore.Codecs;

/// <summary>The formats of all files of a segment under one name, which the commit records per segment.</summary>
internal abstract class Codec
{
    /// <summary>The name in the commit, such as <c>Lucene46</c>.</summary>
    public abstract string Name { get; }

    public abstract SegmentInfoFormat SegmentInfoFormat { get; }

    public abstract FieldInfosFormat FieldInfosFormat { get; }

    public abstract LiveDocsFormat LiveDocsFormat { get; }

    public abstract StoredFieldsFormat StoredFieldsFormat { get; }

    public abstract PostingsFormat PostingsFormat { get; }

    public abstract NormsFormat NormsFormat { get; }

    public abstract DocValuesFormat DocValuesFormat { get; }

    public abstract TermVectorsFormat TermVectorsFormat { get; }

    public abstract CompoundFormat CompoundFormat { get; }
}
