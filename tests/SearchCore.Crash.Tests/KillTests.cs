using System.Globalization;
using SearchCore.Analysis.Presets;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Testing;

namespace SearchCore.Crash.Tests;

/// <summary>A process that indexes may die at any instruction: what it had acknowledged is there, and nothing half.</summary>
public sealed class KillTests
{
    // How often to kill; a few in the normal run.
    private const string RoundsVariable = "SEARCHCORE_CRASH_ROUNDS";
    private const int Seed = 20_480;
    private const int Threads = 3;

    // An index grows from round to round; this keeps checking it short.
    private const int RoundsPerIndex = 8;

    private const int LongestRunMilliseconds = 700;

    private static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable(RoundsVariable), CultureInfo.InvariantCulture, out var rounds) ? rounds : 4;

    [Fact]
    public async Task Killing_an_indexing_process_loses_no_acknowledged_document_and_shows_none_half()
    {
        var random = new Random(Seed);
        for (var left = Rounds; left > 0; left -= RoundsPerIndex)
            await KillAgainAndAgainAsync(Math.Min(left, RoundsPerIndex), random);
    }

    private static async Task KillAgainAndAgainAsync(int rounds, Random random)
    {
        using var folder = new TemporaryFolder();
        var models = Enumerable.Range(0, Threads).Select(thread => new ThreadModel(thread)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            var runTime = TimeSpan.FromMilliseconds(random.Next(LongestRunMilliseconds));
            var firstSteps = models.Select(model => model.StepCount).ToArray();
            var acknowledged = await WriterProcess.RunAndKillAsync(folder.Path, firstSteps, runTime);
            AssertIsClean(folder.Path);
            AssertHolds(folder.Path, models, acknowledged);
            AssertLockIsFree(folder.Path);
        }
    }

    private static void AssertIsClean(string folder)
    {
        using var directory = new FileSystemDirectory(folder);
        var report = IndexChecker.Check(directory);
        Assert.True(report.IsClean, string.Join('\n', report.Problems.Concat(report.Segments.SelectMany(segment => segment.Problems))));
        if (JavaLucene.Obstacle is null || JavaLucene.IsRequired)
            JavaLucene.CheckIndex(folder);
    }

    private static void AssertHolds(string folder, ThreadModel[] models, int[] acknowledged)
    {
        var contents = IndexContents.Read(folder, models.Length);
        foreach (var (model, steps, documents) in models.Zip(acknowledged, contents))
        {
            while (model.StepCount < steps)
                model.Advance();
            Assert.True(model.AdvanceTo(documents), "The documents are not those of any whole number of steps since the acknowledged one.");
        }
    }

    private static void AssertLockIsFree(string folder)
    {
        using var directory = new FileSystemDirectory(folder);
        using var writer = IndexWriter.Open(directory, new StandardAnalyzer());
        writer.Rollback();
    }
}
