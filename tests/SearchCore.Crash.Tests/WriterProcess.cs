using System.Diagnostics;
using SearchCore.Crash.Writer;

namespace SearchCore.Crash.Tests;

/// <summary>The writing process, from its start to its violent end.</summary>
internal static class WriterProcess
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    /// <summary>Starts a writer, lets it run for a while after its first commit, and kills it.</summary>
    /// <param name="folder">The index.</param>
    /// <param name="firstSteps">For each thread the number of its first step.</param>
    /// <param name="runTime">How long it runs after its first commit.</param>
    /// <returns>What the last commit that it acknowledged must hold: for each thread how many steps.</returns>
    public static async Task<int[]> RunAndKillAsync(string folder, IReadOnlyList<int> firstSteps, TimeSpan runTime)
    {
        using var process = Start(folder, firstSteps);
        var error = process.StandardError.ReadToEndAsync();
        var first = await process.StandardOutput.ReadLineAsync().WaitAsync(StartLimit);
        Assert.True(first is not null, $"The writer ended by itself: {(first is null ? await error : string.Empty)}");
        await Task.Delay(runTime);

        // Kill is SIGKILL: the process gets no chance to tidy up.
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(string.Empty, await error);

        // The last line may be cut off in the middle; only what ends with a line feed was said.
        var lines = $"{first}\n{rest}".Split('\n')[..^1];
        return WriterProtocol.ReadAcknowledged(lines[^1].TrimEnd('\r'));
    }

    private static Process Start(string folder, IReadOnlyList<int> firstSteps)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "SearchCore.Crash.Writer.dll"));
        start.ArgumentList.Add(folder);
        start.ArgumentList.Add(WriterProtocol.Join(firstSteps));
        return Process.Start(start)!;
    }
}
