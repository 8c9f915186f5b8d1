using SearchCore.Index.Inversion;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index.Inversion;

public sealed class SequenceRunsTests
{
    [Fact]
    public void A_delete_is_for_the_documents_that_remember_fewer_deletes()
    {
        var runs = new SequenceRuns();
        runs.Add(0, 2);
        runs.Add(1, 2);
        runs.Add(2, 5);
        Assert.Equal((2, 5), (runs.First, runs.Last));
        Assert.Equal(0, runs.LimitOf(2));
        Assert.Equal(2, runs.LimitOf(3));
        Assert.Equal(2, runs.LimitOf(5));
        Assert.Equal(DocIdSetIterator.NoMoreDocs, runs.LimitOf(6));
    }

    [Fact]
    public void Without_documents_there_is_nothing_that_a_delete_is_not_for()
    {
        Assert.True(SequenceRuns.None.IsEmpty);
        Assert.Equal(DocIdSetIterator.NoMoreDocs, SequenceRuns.None.LimitOf(1));
    }
}
