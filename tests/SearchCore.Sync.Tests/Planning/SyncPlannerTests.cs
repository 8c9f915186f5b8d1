using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;
using static SearchCore.Sync.Tests.Planning.PlanningData;

namespace SearchCore.Sync.Tests.Planning;

public sealed class SyncPlannerTests
{
    [Fact]
    public void A_created_file_is_added() =>
        AssertPlan(Scan(File("a.txt")), Manifest(), "Add a.txt");

    [Fact]
    public void An_unchanged_file_needs_nothing()
    {
        var plan = Planner().Plan(Scan(File("a.txt")), Manifest(Known("a.txt")));

        Assert.Empty(plan.Changes);
        Assert.Equal(1, plan.Unchanged);
    }

    [Fact]
    public void An_edited_file_is_updated_without_being_hashed_when_its_size_differs()
    {
        var scan = Scan(File("a.txt", size: 11, modified: 40));

        Assert.Empty(Planner().FilesToHash(scan, Manifest(Known("a.txt"))));
        AssertPlan(scan, Manifest(Known("a.txt")), "Update a.txt");
    }

    [Fact]
    public void An_edited_file_of_the_same_size_is_hashed_and_updated()
    {
        Assert.Equal(["a.txt"], Planner().FilesToHash(Scan(File("a.txt", modified: 40)), Manifest(Known("a.txt"))));
        AssertPlan(Scan(File("a.txt", modified: 40, hash: "other")), Manifest(Known("a.txt")), "Update a.txt");
    }

    [Fact]
    public void A_touched_file_gets_its_new_time_and_is_not_read_again() =>
        AssertPlan(Scan(File("a.txt", modified: 40, hash: "h")), Manifest(Known("a.txt")), "Touch a.txt");

    [Fact]
    public void A_file_with_an_older_time_than_before_is_looked_at_too() =>
        AssertPlan(Scan(File("a.txt", modified: -40, hash: "other")), Manifest(Known("a.txt")), "Update a.txt");

    [Fact]
    public void An_edit_that_kept_size_and_time_is_seen_when_contents_are_checked()
    {
        var manifest = Manifest(Known("a.txt"));

        Assert.Empty(Planner().FilesToHash(Scan(File("a.txt")), manifest));
        Assert.Equal(["a.txt"], Planner(SyncCheck.Contents).FilesToHash(Scan(File("a.txt")), manifest));
        AssertPlan(Scan(File("a.txt", hash: "other")), manifest, "Update a.txt");
    }

    [Fact]
    public void A_file_that_was_modified_just_before_the_last_look_is_hashed_once_more()
    {
        var manifest = Manifest(Known("a.txt", modified: 30, looked: 30.01));

        Assert.Equal(["a.txt"], Planner().FilesToHash(Scan(File("a.txt", modified: 30)), manifest));
        AssertPlan(Scan(File("a.txt", modified: 30, hash: "h")), manifest, "Confirm a.txt");
        AssertPlan(Scan(File("a.txt", modified: 30, hash: "other")), manifest, "Update a.txt");
    }

    [Fact]
    public void A_renamed_file_keeps_its_document()
    {
        var scan = Scan(File("new.txt", hash: "h"));
        var manifest = Manifest(Known("old.txt"));

        Assert.Equal(["new.txt"], Planner().FilesToHash(Scan(File("new.txt")), manifest));
        AssertPlan(scan, manifest, "Rename old.txt -> new.txt");
    }

    [Fact]
    public void A_moved_file_is_a_rename_even_with_another_time() =>
        AssertPlan(Scan(File("folder/a.txt", modified: 50, hash: "h")), Manifest(Known("a.txt")), "Rename a.txt -> folder/a.txt");

    [Fact]
    public void A_moved_folder_is_a_rename_of_each_file() => AssertPlan(
        Scan(File("new/a.txt", hash: "1"), File("new/deep/b.txt", hash: "2")),
        Manifest(Known("old/a.txt", hash: "1"), Known("old/deep/b.txt", hash: "2")),
        "Rename old/a.txt -> new/a.txt",
        "Rename old/deep/b.txt -> new/deep/b.txt");

    [Fact]
    public void Among_files_of_the_same_content_the_one_with_the_same_name_was_moved() => AssertPlan(
        Scan(File("folder/b.txt", hash: "h")),
        Manifest(Known("a.txt"), Known("b.txt")),
        "Rename b.txt -> folder/b.txt",
        "Delete a.txt");

    [Fact]
    public void Two_copies_of_one_gone_file_are_a_rename_and_an_add() => AssertPlan(
        Scan(File("b.txt", hash: "h"), File("c.txt", hash: "h")),
        Manifest(Known("a.txt")),
        "Rename a.txt -> b.txt",
        "Add c.txt");

    [Fact]
    public void A_copy_is_added_and_the_original_stays() =>
        AssertPlan(Scan(File("a.txt"), File("b.txt", hash: "h")), Manifest(Known("a.txt")), "Add b.txt");

    [Fact]
    public void A_rename_to_another_kind_of_file_is_read_again_because_another_extractor_reads_it() =>
        AssertPlan(Scan(File("a.html", hash: "h")), Manifest(Known("a.txt")), "Add a.html", "Delete a.txt");

    [Fact]
    public void A_file_replaced_by_another_one_is_an_update_and_a_delete() => AssertPlan(
        Scan(File("a.txt", modified: 5, hash: "b")),
        Manifest(Known("a.txt", hash: "a"), Known("b.txt", modified: 5, hash: "b")),
        "Update a.txt",
        "Delete b.txt");

    [Fact]
    public void A_file_that_became_a_folder_is_deleted_and_the_files_in_it_are_added() =>
        AssertPlan(Scan(File("a/b.txt", size: 5)), Manifest(Known("a")), "Add a/b.txt", "Delete a");

    [Fact]
    public void A_deleted_file_leaves() =>
        AssertPlan(Scan(File("a.txt")), Manifest(Known("a.txt"), Known("b.txt")), "Delete b.txt");

    [Fact]
    public void A_deleted_folder_leaves_with_all_its_files() => AssertPlan(
        Scan(File("a.txt")),
        Manifest(Known("a.txt"), Known("folder/b.txt"), Known("folder/deep/c.txt")),
        "Delete folder/b.txt",
        "Delete folder/deep/c.txt");

    [Fact]
    public void Files_of_a_folder_that_could_not_be_listed_stay()
    {
        var scan = new FolderScan([], [new UnreadableFolder("secret", "Permission denied")]);

        AssertPlan(scan, Manifest(Known("secret/a.txt"), Known("secret.txt")), "Delete secret.txt");
    }

    [Fact]
    public void A_file_that_cannot_be_read_any_more_is_planned_so_that_the_failure_is_recorded()
    {
        var file = File("a.txt") with { Problem = new FileProblem(SyncFailureKind.Unreadable, "it is locked") };

        AssertPlan(Scan(file), Manifest(Known("a.txt")), "Update a.txt");
    }

    [Theory]
    [InlineData(59, "Update a.txt")]
    [InlineData(60, "Update a.txt")]
    [InlineData(61, null)]
    [InlineData(null, null)]
    public void A_failed_file_is_tried_again_when_its_time_has_come(int? retryAt, string? expected) => AssertPlan(
        Scan(File("a.txt")),
        Manifest(Failed("a.txt", SyncFailureKind.Unreadable, retryAt)),
        expected is null ? [] : [expected]);

    [Fact]
    public void A_failed_file_is_tried_again_at_once_when_it_changes() =>
        AssertPlan(Scan(File("a.txt", modified: 45)), Manifest(Failed("a.txt", SyncFailureKind.Binary, null)), "Update a.txt");

    [Fact]
    public void A_file_that_was_too_large_is_tried_again_when_the_limit_allows_it()
    {
        var tooLarge = File("a.txt") with { Problem = new FileProblem(SyncFailureKind.TooLarge, "it is too large") };
        var manifest = Manifest(Failed("a.txt", SyncFailureKind.TooLarge, null));

        AssertPlan(Scan(tooLarge), manifest);
        AssertPlan(Scan(File("a.txt")), manifest, "Update a.txt");
    }

    [Fact]
    public void A_failed_file_is_not_taken_for_a_renamed_one_because_its_document_is_of_another_content() => AssertPlan(
        Scan(File("b.txt", hash: "h")),
        Manifest(Failed("a.txt", SyncFailureKind.Unreadable, 90, hash: "h")),
        "Add b.txt",
        "Delete a.txt");

    private static void AssertPlan(FolderScan scan, Dictionary<string, ManifestEntry> manifest, params string[] expected) =>
        Assert.Equal(expected, Lines(Planner().Plan(scan, manifest)));
}
