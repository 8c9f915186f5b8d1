using System.Globalization;

namespace SearchCore.Comparison.Golden;

/// <summary>How the lines of a golden text file compare with what this library makes of them.</summary>
internal sealed class ComparisonReport
{
    private readonly List<string> _differences = [];
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);

    /// <summary>How many lines are equal.</summary>
    public int EqualCount { get; private set; }

    /// <summary>The lines that are not, each with what was expected and what came.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>How many lines were not compared, by reason.</summary>
    public IReadOnlyDictionary<string, int> LeftOut => _leftOut;

    public void Add(string input, string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            EqualCount++;
        else
            _differences.Add($"{input}\n  expected {expected}\n  got      {actual}");
    }

    public void LeaveOut(string reason) => _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + 1;

    /// <summary>Prints the differences and the counts.</summary>
    public void WriteTo(TextWriter output)
    {
        foreach (var difference in _differences)
            output.WriteLine(difference);
        foreach (var (reason, count) in _leftOut)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} lines left out: {reason}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{EqualCount} of {EqualCount + _differences.Count} lines equal"));
    }
}
