using SearchCore.Store;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Strings that have all the same length, straight from the file. Safe for many threads.</summary>
internal sealed class FixedStrings(IndexInput data, long offset, int length) : StringValues(data)
{
    public override ReadOnlySpan<byte> Get(long index) => Data.GetSpan(offset + (index * length), length);
}
