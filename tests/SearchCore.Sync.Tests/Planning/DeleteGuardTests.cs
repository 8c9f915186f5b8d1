using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;
using static SearchCore.Sync.Tests.Planning.PlanningData;

namespace SearchCore.Sync.Tests.Planning;

public sealed class DeleteGuardTests
{
    [Theory]
    [InlineData(4, 4, false)]
    [InlineData(5, 10, false)]
    [InlineData(6, 10, true)]
    [InlineData(500, 1000, false)]
    [InlineData(501, 1000, true)]
    public void Deletes_are_refused_above_the_share_and_the_minimum(int deletes, int known, bool isRefused) =>
        Assert.Equal(isRefused, new DeleteGuard(0.5, 5).Refuse(Scan(), deletes, known) is not null);

    [Fact]
    public void A_share_of_one_lets_everything_go() =>
        Assert.Null(new DeleteGuard(1, 5).Refuse(Scan(), 1000, 1000));

    [Fact]
    public void A_refusal_names_the_numbers_and_the_option() =>
        Assert.StartsWith("6 of 10 indexed files are missing at once, which is more than DeleteGuardShare = 0.5.", new DeleteGuard(0.5, 5).Refuse(Scan(), 6, 10));

    [Fact]
    public void A_vanished_root_deletes_nothing_however_few_files_there_were()
    {
        var scan = new FolderScan([], [new UnreadableFolder(string.Empty, "The folder '/gone' does not exist.")]);

        var plan = Planner().Plan(scan, Manifest(Known("a.txt")));

        Assert.Empty(plan.Changes);
        Assert.Equal("The folder '/gone' does not exist. Nothing was deleted from the index.", plan.Refused);
    }

    [Fact]
    public void What_came_is_planned_although_deletes_are_refused()
    {
        var known = Enumerable.Range(0, 10).Select(i => Known($"{i}.txt", hash: $"{i}")).ToArray();

        var plan = Planner().Plan(Scan(File("new.txt", size: 99)), Manifest(known));

        Assert.Equal(["Add new.txt"], Lines(plan));
        Assert.NotNull(plan.Refused);
    }

    [Fact]
    public void A_renamed_folder_is_no_mass_delete()
    {
        var known = Enumerable.Range(0, 10).Select(i => Known($"old/{i}.txt", hash: $"{i}")).ToArray();
        var files = Enumerable.Range(0, 10).Select(i => File($"new/{i}.txt", hash: $"{i}")).ToArray();

        var plan = Planner().Plan(Scan(files), Manifest(known));

        Assert.Null(plan.Refused);
        Assert.All(plan.Changes, change => Assert.Equal(ChangeKind.Rename, change.Kind));
    }
}
