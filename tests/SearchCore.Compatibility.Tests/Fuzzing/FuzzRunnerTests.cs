using System.Text;
using SearchCore.Fuzzing.Running;

namespace SearchCore.Compatibility.Tests.Fuzzing;

/// <summary>What an input must not do is found out.</summary>
public sealed class FuzzRunnerTests
{
    [Theory]
    [InlineData("throw", "InvalidOperationException")]
    [InlineData("sleep", "takes too long")]
    [InlineData("allocate", "allocates too much")]
    [InlineData("hang", "hangs")]
    public void A_fault_is_reported_once_with_its_case(string input, string summary)
    {
        var report = new FuzzRunner(new FaultyTarget(input), seed: 1).Run(TimeSpan.FromSeconds(20), cases: 3);
        var finding = Assert.Single(report.Findings);
        Assert.StartsWith(summary, finding.Summary, StringComparison.Ordinal);
        Assert.Equal(0, finding.Number);
        Assert.Equal(input == "hang", report.IsHanging);
        Assert.Equal(input == "hang" ? 0 : 3, report.Cases);
    }

    [Fact]
    public void A_failing_input_is_saved_and_so_is_one_that_ended_the_process()
    {
        var folder = Directory.CreateTempSubdirectory("fuzzing");
        try
        {
            var corpus = new FuzzCorpus(folder.FullName);
            var target = new FaultyTarget("throw");
            new FuzzRunner(target, seed: 1) { Corpus = corpus }.Run(TimeSpan.FromSeconds(20), cases: 1);
            Assert.Equal("throw", File.ReadAllText(Path.Combine(folder.FullName, "faulty-1-0.input")));
            Assert.Null(corpus.FindUnfinished(target));

            File.WriteAllBytes(Path.Combine(folder.FullName, "faulty.running"), [2, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]);
            Assert.Equal((2, 5L), corpus.FindUnfinished(target));
            new FuzzRunner(target, seed: 1) { Corpus = corpus }.Run(TimeSpan.FromSeconds(20), cases: 1);
            Assert.True(File.Exists(Path.Combine(folder.FullName, "faulty-2-5.input")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class FaultyTarget(string input) : FuzzTarget("faulty")
    {
        public override TimeSpan TimeLimit => TimeSpan.FromMilliseconds(200);

        public override long AllocationLimit => 1 << 20;

        public override byte[] CreateInput(Random random) => Encoding.UTF8.GetBytes(input);

        public override void Run(byte[] input)
        {
            switch (Encoding.UTF8.GetString(input))
            {
                case "throw":
                    throw new InvalidOperationException("It does not bear it.");
                case "sleep":
                    Thread.Sleep(250);
                    break;
                case "allocate":
                    GC.KeepAlive(new byte[2 << 20]);
                    break;
                default:
                    Thread.Sleep(Timeout.Infinite);
                    break;
            }
        }
    }
}
