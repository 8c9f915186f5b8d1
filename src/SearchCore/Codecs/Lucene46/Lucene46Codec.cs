using SearchCore.Codecs.Lucene40;
using SearchCore.Codecs.Lucene41;
using SearchCore.Codecs.Lucene42;
using SearchCore.Codecs.Lucene45;
using SearchCore.Codecs.PerField;

namespace SearchCore.Codecs.Lucene46;

/// <summary>The formats of Lucene 4.6 to 4.8: the one codec that SearchCore writes, and so far the one it reads.</summary>
internal sealed class Lucene46Codec : Codec
{
    private Lucene46Codec()
    {
    }

    public static Lucene46Codec Instance { get; } = new();

    public override string Name => "Lucene46";

    public override SegmentInfoFormat SegmentInfoFormat { get; } = new Lucene46SegmentInfoFormat();

    public override FieldInfosFormat FieldInfosFormat { get; } = new Lucene46FieldInfosFormat();

    public override LiveDocsFormat LiveDocsFormat { get; } = new Lucene40LiveDocsFormat();

    public override StoredFieldsFormat StoredFieldsFormat { get; } = new Lucene41StoredFieldsFormat();

    public override PostingsFormat PostingsFormat { get; } = new PerFieldPostingsFormat("Lucene41", new Lucene41PostingsFormat());

    public override NormsFormat NormsFormat { get; } = new Lucene42NormsFormat();

    public override DocValuesFormat DocValuesFormat { get; } = new PerFieldDocValuesFormat("Lucene45", new Lucene45DocValuesFormat());

    public override TermVectorsFormat TermVectorsFormat { get; } = new Lucene42TermVectorsFormat();

    public override CompoundFormat CompoundFormat { get; } = new Lucene40CompoundFormat();
}
