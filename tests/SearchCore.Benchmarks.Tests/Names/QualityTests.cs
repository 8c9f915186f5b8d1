using SearchCore.NameMeasuring;

namespace SearchCore.Benchmarks.Tests.Names;

public sealed class QualityTests
{
    [Fact]
    public void The_measures_are_what_their_names_say()
    {
        var quality = new Quality();
        // One of two relevant documents second; with all words the other one and a wrong one.
        quality.Add([false, true], [true, false], 2);
        // Nothing found of one relevant document.
        quality.Add([], [], 1);

        Assert.Equal(2, quality.Queries);
        Assert.Equal(0.25, quality.RecallAt10);
        Assert.Equal(0.25, quality.MeanReciprocalRank);
        Assert.Equal(0.25, quality.Recall);
        Assert.Equal(0.5, quality.Precision);
        Assert.Equal(0.5, quality.MeanPrecision);
        Assert.Equal(1.0 / 3, quality.F1, 12);
    }

    [Fact]
    public void Only_ten_of_many_relevant_documents_are_wanted_among_the_first_ten()
    {
        var quality = new Quality();
        quality.Add([.. Enumerable.Repeat(true, 12)], [], 20);
        Assert.Equal(1, quality.RecallAt10);
    }

    [Fact]
    public void The_worst_entries_are_kept_in_order_however_many_there_are()
    {
        var worst = new WorstList<int>();
        for (var i = 0; i < 10_000; i++)
            worst.Add((i * 7919) % 10_000, (i * 7919) % 10_000);
        Assert.Equal(Enumerable.Range(10_000 - WorstList<int>.Size, WorstList<int>.Size).Reverse(), worst.Worst());
    }
}
