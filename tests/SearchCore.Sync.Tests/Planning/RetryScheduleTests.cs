using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;
using static SearchCore.Sync.Tests.Planning.PlanningData;

namespace SearchCore.Sync.Tests.Planning;

public sealed class RetryScheduleTests
{
    private static readonly FileProblem _locked = new(SyncFailureKind.Unreadable, "it is locked");
    private readonly RetrySchedule _schedule = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10));

    [Fact]
    public void The_wait_doubles_from_failure_to_failure_up_to_the_longest()
    {
        var waits = new List<double>();
        ManifestEntry? known = null;
        for (var i = 0; i < 6; i++)
        {
            var failure = _schedule.Next(File("a.txt"), _locked, known, Start);
            waits.Add((failure.RetryAt!.Value - Start).TotalMinutes);
            known = Known("a.txt", hash: null) with { Failure = failure };
        }

        Assert.Equal([1, 2, 4, 8, 10, 10], waits);
        Assert.Equal(6, known!.Failure!.Attempts);
    }

    [Fact]
    public void A_file_that_changed_starts_afresh()
    {
        var known = Failed("a.txt", SyncFailureKind.Unreadable, 0);

        Assert.Equal(2, _schedule.Next(File("a.txt"), _locked, known, Start).Attempts);
        Assert.Equal(1, _schedule.Next(File("a.txt", size: 99), _locked, known, Start).Attempts);
    }

    [Theory]
    [InlineData(SyncFailureKind.Binary)]
    [InlineData(SyncFailureKind.TooLarge)]
    public void What_cannot_heal_waits_for_the_file_to_change(SyncFailureKind kind) =>
        Assert.Null(_schedule.Next(File("a.txt"), new FileProblem(kind, "no"), null, Start).RetryAt);

    [Fact]
    public void A_failure_says_whether_the_version_before_is_still_found()
    {
        Assert.True(_schedule.Next(File("a.txt"), _locked, Known("a.txt"), Start).IsPreviousSearchable);
        Assert.False(_schedule.Next(File("a.txt"), _locked, null, Start).IsPreviousSearchable);
    }
}
