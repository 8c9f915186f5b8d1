using SearchCore.Codecs;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;

namespace SearchCore.Tests.Codecs;

/// <summary>Terms written to files in memory, and read back from them.</summary>
internal sealed class WrittenIndex : IDisposable
{
    private const string Suffix = "Lucene41_0";

    public WrittenIndex(int maxDoc, params (FieldInfo Field, Terms Terms)[] fields)
    {
        Segment = new SegmentInfo(Directory, "_0") { DocCount = maxDoc };
        FieldInfos = new FieldInfos(fields.Select(pair => pair.Field));
        using (var writer = new Lucene41PostingsFormat().OpenWriter(new SegmentWriteState(Directory, Segment, FieldInfos, Suffix)))
        {
            foreach (var (field, terms) in fields)
                writer.Write(field, terms);
            writer.Finish();
        }

        Fields = Open(Directory);
    }

    public InMemoryDirectory Directory { get; } = new();

    public SegmentInfo Segment { get; }

    public FieldInfos FieldInfos { get; }

    public FieldsProducer Fields { get; }

    /// <summary>Opens files, maybe changed ones, as this index.</summary>
    public FieldsProducer Open(IndexDirectory directory) =>
        new Lucene41PostingsFormat().OpenReader(new SegmentReadState(directory, Segment, FieldInfos, Suffix));

    public void Dispose()
    {
        Fields.Dispose();
        Directory.Dispose();
    }
}
