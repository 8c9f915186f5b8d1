using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class AlignmentBoundsTests
{
    [Fact]
    public void A_limit_changes_no_score_above_it_and_lets_none_below_it_through()
    {
        var names = NameData.Groups("named.jsonl").Take(40).SelectMany(group => group.Take(4)).ToArray();
        var aligner = new SoundAligner(LearnedWeights.Instance);
        var lattices = Array.ConvertAll(names, Read);
        foreach (var a in lattices)
        {
            foreach (var b in lattices)
            {
                var score = aligner.Score(a, b);
                foreach (var limit in new[] { -20f, -6f, -2f, 0f, 3f })
                    Assert.Equal(score >= limit ? score : float.NegativeInfinity, aligner.Score(a, b, limit));
            }
        }
    }

    private static SoundLattice Read(string name)
    {
        var lattice = new SoundLattice();
        lattice.Read(name);
        return lattice;
    }
}
