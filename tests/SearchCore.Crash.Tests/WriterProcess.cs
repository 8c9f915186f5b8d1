using System.Diagnostics;
using SearchCore.Crash.Writer;

namespace SearchCore.Crash.Tests;

/// <summary>The writing process, from its start to its violent end.</summary>
internal static class WriterProcess
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    /// <summary>Starts a writer, lets it run for a while after a first commit with steps of every thread, and kills it.</summary>
    /// <param name="folder">The index.</param>
    /// <param name="firstSteps">For each thread the number of its first step.</param>
    /// <param name="runTime">How long it runs after that commit.</param>
    /// <returns>What the last commit that it acknowledged must hold: for each thread how many steps.</returns>
    public static async Task<int[]> RunAndKillAsync(string folder, IReadOnlyList<int> firstSteps, TimeSpan runTime)
    {
        using var process = Start(folder, firstSteps);
        var error = process.StandardError.ReadToEndAsync();
        var line = await ReadUntilAllWorkAsync(process, firstSteps).WaitAsync(StartLimit);
        Assert.True(line is not null, $"The writer ended by itself: {(line is null ? await error : string.Empty)}");
        await Task.Delay(runTime);

        // Kill is SIGKILL: the process gets no chance to tidy up.
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(string.Empty, await error);

        // The last line may be cut off in the middle; only what ends with a line feed was said.
        var lines = $"{line}\n{rest}".Split('\n')[..^1];
        return WriterProtocol.ReadAcknowledged(lines[^1].TrimEnd('\r'));
    }

    private static async Task<string?> ReadUntilAllWorkAsync(Process process, IReadOnlyList<int> firstSteps)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (WriterProtocol.ReadAcknowledged(line).Zip(firstSteps).All(pair => pair.First > pair.Second))
                return line;
        }

        return null;
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
