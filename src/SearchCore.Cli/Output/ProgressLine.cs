using System.Diagnostics;

namespace SearchCore.Cli.Output;

/// <summary>One line on standard error that tells how far a command has come. Silent when nobody watches.</summary>
internal sealed class ProgressLine(CliConsole console) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private long _shownAt;
    private int _shownLength;

    /// <summary>Shows reports of a kind. They may come from any thread; too frequent ones are passed over.</summary>
    /// <param name="describe">Says a report in a few words.</param>
    public IProgress<T> For<T>(Func<T, string> describe) => new Progress<T>(this, describe);

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        lock (_lock)
            Replace(string.Empty);
    }

    private void Show(string text)
    {
        lock (_lock)
        {
            if (_shownAt != 0 && Stopwatch.GetElapsedTime(_shownAt) < Interval)
                return;
            _shownAt = Stopwatch.GetTimestamp();
            Replace(text);
        }
    }

    private void Replace(string text)
    {
        if (!console.IsErrorTerminal || text.Length + _shownLength == 0)
            return;
        console.Error.Write($"\r{text.PadRight(_shownLength)}\r{text}");
        console.Error.Flush();
        _shownLength = text.Length;
    }

    private sealed class Progress<T>(ProgressLine line, Func<T, string> describe) : IProgress<T>
    {
        public void Report(T value) => line.Show(TerminalText.Clean(describe(value)));
    }
}
