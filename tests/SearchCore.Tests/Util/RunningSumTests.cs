using FsCheck;
using FsCheck.Fluent;
using SearchCore.Util;

namespace SearchCore.Tests.Util;

public sealed class RunningSumTests
{
    [Fact]
    public void Vectors_sum_what_the_plain_path_sums()
    {
        Prop.ForAll<int[], int>((values, start) =>
        {
            var plain = (int[])values.Clone();
            RunningSum.ComputePlain(plain, start);
            var vectors = (int[])values.Clone();
            RunningSum.Compute(vectors, start);
            return plain.AsSpan().SequenceEqual(vectors);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Each_value_becomes_the_sum_of_all_up_to_it()
    {
        int[] values = [.. Enumerable.Range(1, 20)];
        RunningSum.Compute(values, 100);
        Assert.Equal(Enumerable.Range(1, 20).Select(n => 100 + (n * (n + 1) / 2)), values);
    }
}
