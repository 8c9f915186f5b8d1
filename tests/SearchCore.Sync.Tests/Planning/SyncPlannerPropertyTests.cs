using FsCheck;
using FsCheck.Fluent;
using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;
using static SearchCore.Sync.Tests.Planning.PlanningData;

namespace SearchCore.Sync.Tests.Planning;

public sealed class SyncPlannerPropertyTests
{
    // Few paths and few contents, so that renames, copies and replacements are frequent.
    private static readonly string[] _paths = ["a.txt", "b.txt", "c.html", "x/a.txt", "x/b.txt", "y/a.txt"];

    [Fact]
    public void Whatever_was_and_is_the_plan_leads_from_the_one_to_the_other() =>
        Prop.ForAll(Folders(), Folders(), (before, after) =>
        {
            var index = before.ToDictionary(pair => pair.Key, pair => Known(pair.Key, pair.Value.Length, hash: pair.Value), StringComparer.Ordinal);
            var files = after.Select(pair => File(pair.Key, pair.Value.Length, modified: 40, hash: pair.Value)).ToArray();
            var planner = Planner(share: 1);
            var asked = planner.FilesToHash(Scan(files), index);
            var scan = Scan([.. files.Select(file => asked.Contains(file.Path) ? file : file with { Hash = null })]);

            var result = Execute(planner.Plan(scan, index), before, after);

            return result.Count == after.Count && after.All(pair => result[pair.Key] == pair.Value);
        }).QuickCheckThrowOnFailure();

    /// <summary>What a folder of contents by path becomes by a plan: what is read comes from the folder as it is, what is moved from the index.</summary>
    private static Dictionary<string, string> Execute(SyncPlan plan, Dictionary<string, string> index, Dictionary<string, string> folder)
    {
        var result = new Dictionary<string, string>(index, StringComparer.Ordinal);
        foreach (var change in plan.Changes)
        {
            if (change.Kind is ChangeKind.Delete or ChangeKind.Rename)
                result.Remove(change.Known!.Path);
            if (change.Kind is ChangeKind.Add or ChangeKind.Update)
                result[change.Path] = folder[change.Path];
            if (change.Kind == ChangeKind.Rename)
                result[change.Path] = index[change.Known!.Path];
        }

        return result;
    }

    private static Arbitrary<Dictionary<string, string>> Folders() =>
        Gen.SubListOf(_paths)
            .SelectMany(paths => Gen.Elements("one", "two", "three").ListOf(paths.Count), (paths, contents) =>
                paths.Zip(contents).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))
            .ToArbitrary();
}
