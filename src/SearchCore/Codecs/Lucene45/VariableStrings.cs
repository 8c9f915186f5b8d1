using SearchCore.Store;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Strings of any length, straight from the file. Safe for many threads.</summary>
internal sealed class VariableStrings(IndexInput data, long offset, MonotonicValues ends) : StringValues(data)
{
    public override ReadOnlySpan<byte> Get(long index) =>
        Range(offset, index == 0 ? 0 : ends.Get(index - 1), ends.Get(index));
}
