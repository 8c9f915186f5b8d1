using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Strings of bytes by number: the values of a binary field, or the dictionary of a sorted one.</summary>
internal abstract class StringValues(IndexInput data)
{
    protected IndexInput Data { get; } = data;

    public abstract ReadOnlySpan<byte> Get(long index);

    /// <summary>The bytes between two places, which a forged address may have in the wrong order.</summary>
    protected ReadOnlySpan<byte> Range(long offset, long start, long end) => start >= 0 && start <= end && end - start <= int.MaxValue
        ? Data.GetSpan(offset + start, (int)(end - start))
        : throw new IndexCorruptException(Data.Name, $"a value is said to lie from byte {start} to {end}", offset);
}
