using SearchCore.Store;

namespace SearchCore.Codecs.Lucene42;

/// <summary>Norms that are signed bytes, one per document, straight from the file.</summary>
internal sealed class ByteNorms(IndexInput data, long offset, int docCount) : NumericDocValues
{
    public override long Get(int doc) => (sbyte)data.GetSpan(offset, docCount)[doc];

    internal override bool TryGetBytes(out ReadOnlySpan<byte> values)
    {
        values = data.GetSpan(offset, docCount);
        return true;
    }
}
