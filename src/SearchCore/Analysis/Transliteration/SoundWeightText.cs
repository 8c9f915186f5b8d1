using System.Globalization;
using System.Text;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Writes and reads weights as lines, so that the generated table can be read and compared by eye.</summary>
/// <remarks>
/// A line is <c>pairing sound (partner weight) ...</c> for pairs; for a sound without a partner it is
/// <c>pairing - sound start inside end</c>; for where the sum starts, <c>pairing length weight ...</c>. Weights are in hundredths.
/// </remarks>
internal static class SoundWeightText
{
    private const float Unit = 100f;
    private const string GapMark = "-";
    private const string BiasMark = "length";

    /// <summary>Reads weights; what the lines do not name keeps its prior.</summary>
    /// <param name="text">The lines.</param>
    public static SoundWeights Read(string text)
    {
        var weights = new SoundWeights();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var pairing = (ScriptPairing)(parts[0][0] - '0');
            switch (parts[1])
            {
                case BiasMark:
                    for (var length = 0; length <= SoundWeights.MaxLength; length++)
                        weights.Biases[SoundWeights.BiasIndex(pairing, length)] = ToWeight(parts[length + 2]);
                    break;
                case GapMark:
                    for (var place = 0; place < SoundWeights.Places; place++)
                        weights.Gaps[SoundWeights.GapIndex(pairing, (SoundLattice.Place)place, SoundInventory.Find(parts[2]))] = ToWeight(parts[place + 3]);
                    break;
                default:
                    var a = SoundInventory.Find(parts[1]);
                    for (var i = 2; i < parts.Length; i += 2)
                        weights.SetPair(pairing, a, SoundInventory.Find(parts[i]), ToWeight(parts[i + 1]));
                    break;
            }
        }

        return weights;
    }

    /// <summary>Writes the weights that differ from their priors.</summary>
    /// <param name="weights">The weights.</param>
    public static string Write(SoundWeights weights)
    {
        var priors = new SoundWeights();
        var text = new StringBuilder();
        foreach (var pairing in Enum.GetValues<ScriptPairing>())
        {
            text.Append(CultureInfo.InvariantCulture, $"{(int)pairing} {BiasMark}");
            for (var length = 0; length <= SoundWeights.MaxLength; length++)
                Append(text, weights.Biases[SoundWeights.BiasIndex(pairing, length)]);
            text.Append('\n');
            for (var sound = 1; sound < SoundInventory.Count; sound++)
            {
                WriteGaps(text, weights, priors, pairing, sound);
                WritePairs(text, weights, priors, pairing, sound);
            }
        }

        return text.ToString();
    }

    private static void WriteGaps(StringBuilder text, SoundWeights weights, SoundWeights priors, ScriptPairing pairing, int sound)
    {
        var differs = false;
        for (var place = 0; place < SoundWeights.Places; place++)
        {
            var index = SoundWeights.GapIndex(pairing, (SoundLattice.Place)place, sound);
            differs |= ToNumber(weights.Gaps[index]) != ToNumber(priors.Gaps[index]);
        }

        if (!differs)
            return;
        text.Append(CultureInfo.InvariantCulture, $"{(int)pairing} {GapMark} {SoundInventory.NameOf(sound)}");
        for (var place = 0; place < SoundWeights.Places; place++)
            Append(text, weights.Gaps[SoundWeights.GapIndex(pairing, (SoundLattice.Place)place, sound)]);
        text.Append('\n');
    }

    private static void WritePairs(StringBuilder text, SoundWeights weights, SoundWeights priors, ScriptPairing pairing, int sound)
    {
        var started = false;
        for (var other = sound; other < SoundInventory.Count; other++)
        {
            var index = SoundWeights.PairIndex(pairing, sound, other);
            if (ToNumber(weights.Pairs[index]) == ToNumber(priors.Pairs[index]))
                continue;
            if (!started)
                text.Append(CultureInfo.InvariantCulture, $"{(int)pairing} {SoundInventory.NameOf(sound)}");
            started = true;
            text.Append(' ').Append(SoundInventory.NameOf(other));
            Append(text, weights.Pairs[index]);
        }

        if (started)
            text.Append('\n');
    }

    private static void Append(StringBuilder text, float weight) => text.Append(CultureInfo.InvariantCulture, $" {ToNumber(weight)}");

    private static int ToNumber(float weight) => (int)MathF.Round(weight * Unit);

    private static float ToWeight(string number) => int.Parse(number, CultureInfo.InvariantCulture) / Unit;
}
