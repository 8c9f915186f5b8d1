using SearchCore.Fuzzing;
using SearchCore.Fuzzing.Running;

namespace SearchCore.Compatibility.Tests.Fuzzing;

/// <summary>Some cases of each target of SearchCore.Fuzzing, always the same ones. The program runs as many as one has time for.</summary>
public sealed class FuzzTargetTests
{
    private const int Seed = 48;
    private const int CasesOfText = 600;
    private const int CasesOfFiles = 25;

    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Texts => [.. FuzzTargets.Texts.Select(target => target.Name)];

    public static TheoryData<string> Files => [.. FuzzTargets.Files.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_borne(string target) => AssertBorne(target, CasesOfText);

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_damage_of_a_file_is_borne(string target) => AssertBorne(target, CasesOfFiles);

    [Fact]
    public void A_case_is_the_same_whenever_it_is_made()
    {
        foreach (var target in FuzzTargets.All)
            Assert.Equal(FuzzRunner.InputOf(target, Seed, 7), FuzzRunner.InputOf(target, Seed, 7));
    }

    private static void AssertBorne(string name, int cases)
    {
        var report = new FuzzRunner(FuzzTargets.Find(name)[0], Seed).Run(LongEnough, cases);
        Assert.Empty(report.Findings.Select(finding => $"case {finding.Number} of seed {Seed}: {finding.Details}"));
        Assert.Equal(cases, report.Cases);
    }
}
