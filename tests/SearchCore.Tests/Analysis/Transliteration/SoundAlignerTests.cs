using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class SoundAlignerTests
{
    private const float Rounding = 0.01f;
    private readonly SoundAligner _aligner = new(LearnedWeights.Instance);

    [Fact]
    public void The_steps_go_from_the_ends_to_the_starts_and_add_up_to_the_score() => Prop.ForAll(NastyText.Texts, NastyText.Texts, (first, second) =>
    {
        var (a, b) = (Read(first), Read(second));
        var steps = Trace(a, b, float.MinValue);
        var (i, j) = (a.Length, b.Length);
        foreach (var step in steps)
        {
            Assert.True(step.StartA <= i && step.StartB <= j && (step.StartA < i || step.StartB < j));
            (i, j) = (step.StartA, step.StartB);
        }

        Assert.Equal((0, 0), (i, j));
        Assert.Equal(_aligner.Score(a, b), steps.Sum(step => step.Weight) + BiasOf(a, b), Rounding);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Knowing_the_score_changes_no_step()
    {
        var names = NameData.Groups("named.jsonl").Take(30).SelectMany(group => group.Take(4)).Select(Read).ToArray();
        foreach (var a in names)
        {
            foreach (var b in names)
                Assert.Equal(Trace(a, b, float.MinValue), Trace(a, b, _aligner.Score(b, a) - Rounding));
        }
    }

    [Fact]
    public void A_score_that_is_wrong_costs_time_but_no_step()
    {
        var (a, b) = (Read("Deir ez-Zor"), Read("دير الزور"));
        Assert.Equal(Trace(a, b, float.MinValue), Trace(a, b, _aligner.Score(a, b) + 5));
    }

    [Fact]
    public void The_order_of_the_names_makes_no_difference() => Prop.ForAll(NastyText.Texts, NastyText.Texts, (first, second) =>
    {
        var (a, b) = (Read(first), Read(second));
        Assert.Equal(_aligner.Score(a, b), _aligner.Score(b, a), Rounding);
    }).QuickCheckThrowOnFailure();

    private static float BiasOf(SoundLattice a, SoundLattice b) =>
        LearnedWeights.Instance.Biases[SoundWeights.BiasIndex(SoundAligner.PairingOf(a, b), Math.Min(a.CoreLength, b.CoreLength))];

    private static SoundLattice Read(string name)
    {
        var lattice = new SoundLattice();
        lattice.Read(name);
        return lattice;
    }

    private List<AlignedSounds> Trace(SoundLattice a, SoundLattice b, float atLeast)
    {
        var steps = new List<AlignedSounds>();
        _aligner.Trace(a, b, steps, atLeast);
        return steps;
    }
}
