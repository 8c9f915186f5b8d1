using SearchCore.Codecs;

namespace SearchCore.Tests.Search.Fakes;

internal sealed class FakeNorms(byte[] norms, bool asBytes) : NumericDocValues
{
    public override long Get(int doc) => (sbyte)norms[doc];

    internal override bool TryGetBytes(out ReadOnlySpan<byte> values)
    {
        values = asBytes ? norms : default;
        return asBytes;
    }
}
