using SearchCore.Codecs;

namespace SearchCore.Tests.Search.Fakes;

internal sealed class FakeNumbers(long[] numbers) : NumericDocValues
{
    public override long Get(int doc) => numbers[doc];
}
