using System.Diagnostics;
using System.Text;

namespace SearchCore.Worker.Tests.Infrastructure;

/// <summary>The worker as the program that a service manager starts.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public WorkerProcess(params string[] args)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SearchCore.Worker.dll"), .. args])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetTempPath(),
            },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(_patience);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Waits until the output has a text.</summary>
    public async Task SaysAsync(string text)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            Assert.False(_process.HasExited, Output);
            Assert.True(TimeProvider.System.GetElapsedTime(start) < _patience, $"It did not say '{text}' but: {Output}");
            await Task.Delay(50);
        }
    }

    /// <summary>Asks the program to end, as a service manager does.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).Dispose();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }
}
