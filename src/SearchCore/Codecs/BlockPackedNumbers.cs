namespace SearchCore.Codecs;

/// <summary>Numbers as packed blocks of quotients: smallest + divisor × quotient. Differences have the smallest 0 and the divisor 1.</summary>
internal sealed class BlockPackedNumbers(BlockPackedValues quotients, long min = 0, long divisor = 1) : NumericDocValues
{
    public override long Get(int doc) => min + (divisor * quotients.Get(doc));
}
