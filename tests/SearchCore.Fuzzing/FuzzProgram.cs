using System.Globalization;
using SearchCore.Fuzzing.Running;

namespace SearchCore.Fuzzing;

/// <summary>Runs the targets that were asked for, and prints what came of each.</summary>
internal sealed class FuzzProgram(FuzzArguments arguments, TextWriter output)
{
    /// <summary>Runs.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var targets = FuzzTargets.Find(arguments.Target);
        if (targets.Count == 0)
        {
            output.WriteLine($"There is no target '{arguments.Target}'. Known are {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}.");
            return 2;
        }

        if (arguments.Replay is { } file)
        {
            targets[0].Run(File.ReadAllBytes(file));
            output.WriteLine("The input was borne.");
            return 0;
        }

        Directory.CreateDirectory(arguments.Corpus);
        var findings = 0;
        foreach (var target in targets)
        {
            var report = new FuzzRunner(target, arguments.Seed) { Corpus = new FuzzCorpus(arguments.Corpus) }.Run(arguments.Time, arguments.Cases);
            Print(report);
            findings += report.Findings.Count;
            if (report.IsHanging)
                break;
        }

        return findings == 0 ? 0 : 1;
    }

    private void Print(FuzzReport report)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Target,-16} {report.Cases,12:N0} cases {report.Elapsed.TotalSeconds,7:F1} s   {report.Findings.Count} findings"));
        foreach (var finding in report.Findings)
            output.WriteLine($"    case {finding.Number} ({finding.Count} times): {finding.Summary}");
        output.Flush();
    }
}
