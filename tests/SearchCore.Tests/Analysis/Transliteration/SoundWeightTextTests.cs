using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class SoundWeightTextTests
{
    [Fact]
    public void Weights_written_and_read_again_are_the_same()
    {
        var written = SoundWeightText.Write(LearnedWeights.Instance);
        Assert.Equal(written, SoundWeightText.Write(SoundWeightText.Read(written)));
    }

    [Fact]
    public void The_generated_table_holds_what_was_learned_and_nothing_else() =>
        Assert.Equal(SoundWeightTable.Lines.Trim(), SoundWeightText.Write(LearnedWeights.Instance).Trim());

    [Fact]
    public void A_pair_of_sounds_weighs_the_same_in_both_orders()
    {
        var weights = LearnedWeights.Instance;
        foreach (var pairing in Enum.GetValues<ScriptPairing>())
        {
            for (var a = 0; a < SoundInventory.Count; a++)
            {
                for (var b = 0; b < a; b++)
                    Assert.Equal(weights.Pairs[SoundWeights.PairIndex(pairing, a, b)], weights.Pairs[SoundWeights.PairIndex(pairing, b, a)]);
            }
        }
    }
}
