using System.Diagnostics;

namespace SearchCore.Testing;

/// <summary>Java Lucene 4.10.4, which reads the same format: its index checker and its upgrader (format chapter 15).</summary>
internal static class JavaLucene
{
    /// <summary>The path of lucene-core-4.10.4.jar.</summary>
    public const string JarVariable = "SEARCHCORE_JAVA_LUCENE";

    /// <summary>Set to 1 where a missing jar is a failure and not a reason to skip.</summary>
    public const string RequireVariable = "SEARCHCORE_REQUIRE_JAVA";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    /// <summary>Why the checks cannot run here, or null when they can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    /// <summary>Whether a missing jar is a failure.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable(RequireVariable) == "1";

    /// <summary>Lets CheckIndex read everything, with assertions on and term vectors compared with postings.</summary>
    public static void CheckIndex(string folder)
    {
        var output = Run("org.apache.lucene.index.CheckIndex", folder, "-crossCheckTermVectors");
        Assert.Contains("No problems were detected with this index.", output, StringComparison.Ordinal);
    }

    /// <summary>Lets the merge code read everything and write it anew, and checks the result. The index itself stays as it is.</summary>
    public static void UpgradeCopy(string folder)
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        Run("org.apache.lucene.index.IndexUpgrader", copy.Path);
        CheckIndex(copy.Path);
    }

    private static string? FindObstacle()
    {
        var jar = Environment.GetEnvironmentVariable(JarVariable);
        if (string.IsNullOrEmpty(jar))
            return $"{JarVariable} does not name lucene-core-4.10.4.jar.";
        return File.Exists(jar) ? null : $"{JarVariable} names '{jar}', which is not there.";
    }

    private static string Run(string mainClass, params string[] arguments)
    {
        Assert.True(Obstacle is null, Obstacle);
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] all = ["-Xmx512m", "-ea:org.apache.lucene...", "-cp", Environment.GetEnvironmentVariable(JarVariable)!, mainClass, .. arguments];
        foreach (var argument in all)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill();
            Assert.Fail($"{mainClass} took longer than {TimeLimit}.");
        }

        var text = output.Result + error.Result;
        Assert.True(process.ExitCode == 0, $"{mainClass} ended with {process.ExitCode}:\n{text}");
        return text;
    }
}
