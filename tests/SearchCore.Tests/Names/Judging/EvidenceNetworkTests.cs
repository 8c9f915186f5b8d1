using SearchCore.Names.Judging;

namespace SearchCore.Tests.Names.Judging;

/// <summary>The learned network is read as it was written, and gives what its definition says.</summary>
public sealed class EvidenceNetworkTests
{
    [Fact]
    public void Reading_what_was_written_gives_the_same_text() =>
        Assert.Equal(EvidenceNetwork.Instance.Write(), EvidenceNetwork.Read(EvidenceNetwork.Instance.Write()).Write());

    [Fact]
    public void A_unit_adds_its_weight_times_its_sum_while_that_is_positive()
    {
        var network = new EvidenceNetwork(1) { OutputBias = 1 };
        network.HiddenWeights[0] = 2;
        network.HiddenBiases[0] = 3;
        network.OutputWeights[0] = 5;
        var evidence = new float[EvidenceNetwork.Inputs];
        evidence[0] = 4;
        Assert.Equal(1 + (5 * ((2 * 4) + 3)), network.Run(evidence));
        evidence[0] = -4;
        Assert.Equal(1, network.Run(evidence));
    }

    [Fact]
    public void The_learned_network_gives_what_adding_up_one_by_one_does()
    {
        var network = EvidenceNetwork.Instance;
        var random = new Random(1);
        for (var example = 0; example < 200; example++)
        {
            var evidence = Enumerable.Range(0, EvidenceNetwork.Inputs).Select(_ => ((float)random.NextDouble() * 10) - 5).ToArray();
            var sum = (double)network.OutputBias;
            for (var unit = 0; unit < network.HiddenUnits; unit++)
            {
                var activation = (double)network.HiddenBiases[unit];
                for (var i = 0; i < evidence.Length; i++)
                    activation += network.HiddenWeights[(unit * evidence.Length) + i] * evidence[i];
                sum += network.OutputWeights[unit] * Math.Max(0, activation);
            }

            Assert.Equal(sum, network.Run(evidence), 1e-3);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2 3")]
    public void A_text_that_is_no_network_is_refused(string text) => Assert.Throws<FormatException>(() => EvidenceNetwork.Read(text));
}
