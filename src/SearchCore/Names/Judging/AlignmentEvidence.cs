using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names.Judging;

/// <summary>What the best alignment of two names shows beyond its sum: where the differences lie, how hard the hardest is, how much is the same.</summary>
/// <remarks>One hard difference among equal letters is another name; many soft ones are another romanization, with the same sum.</remarks>
internal sealed class AlignmentEvidence
{
    /// <summary>How many numbers the evidence has.</summary>
    public const int Count = 29;

    /// <summary>A step below this counts as a difference.</summary>
    private const float Difference = -0.3f;

    /// <summary>The sum is the same whichever name comes first, but for this.</summary>
    private const float Rounding = 0.01f;

    private static readonly int Pairings = Enum.GetValues<ScriptPairing>().Length;
    private readonly List<AlignedSounds> _steps = [];

    /// <summary>Collects the evidence.</summary>
    /// <param name="aligner">The aligner.</param>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other; the order makes no difference.</param>
    /// <param name="score">The sum that the aligner gives the two.</param>
    /// <param name="evidence">Takes <see cref="Count"/> numbers.</param>
    public void Collect(SoundAligner aligner, SoundLattice a, SoundLattice b, float score, Span<float> evidence)
    {
        if (a.Letters.SequenceCompareTo(b.Letters) > 0)
            (a, b) = (b, a);
        aligner.Trace(a, b, _steps, score - Rounding);
        evidence[..Count].Clear();
        evidence[(int)SoundAligner.PairingOf(a, b)] = 1;
        var rest = evidence[Pairings..Count];
        rest[0] = score;
        rest[1] = Math.Min(a.CoreLength, b.CoreLength);
        rest[2] = Math.Max(a.CoreLength, b.CoreLength);
        rest[3] = WordCount(a) + WordCount(b);
        rest[4] = _steps.Count;
        rest[5] = SameCount(a, b);
        CollectSums(rest[6..8]);
        CollectHardest(rest[8..11]);
        CollectKinds(rest[11..19]);
        CollectEnds(rest[19..23]);
        CollectSyllables(rest[23..25]);
    }

    /// <summary>The number of separators, which is one less than that of words.</summary>
    private static int WordCount(SoundLattice name) => name.Letters.Count(NameLetters.Separator);

    private int SameCount(SoundLattice a, SoundLattice b)
    {
        var same = 0;
        var endA = a.Length;
        var endB = b.Length;
        foreach (var step in _steps)
        {
            if (a.Letters[step.StartA..endA].SequenceEqual(b.Letters[step.StartB..endB]))
                same++;
            endA = step.StartA;
            endB = step.StartB;
        }

        return same;
    }

    /// <summary>What speaks for one name, and what against.</summary>
    private void CollectSums(Span<float> sums)
    {
        foreach (var step in _steps)
            sums[step.Weight > 0 ? 0 : 1] += step.Weight;
    }

    /// <summary>The two hardest differences, and how many stand side by side.</summary>
    private void CollectHardest(Span<float> hardest)
    {
        var together = 0;
        foreach (var step in _steps)
        {
            if (step.Weight < hardest[0])
                (hardest[0], hardest[1]) = (step.Weight, hardest[0]);
            else
                hardest[1] = Math.Min(hardest[1], step.Weight);
            together = step.Weight < Difference ? together + 1 : 0;
            hardest[2] = Math.Max(hardest[2], together);
        }
    }

    /// <summary>Differences and agreements by kind of sound.</summary>
    private void CollectKinds(Span<float> kinds)
    {
        foreach (var step in _steps)
        {
            var (kindA, kindB) = (SoundInventory.Kinds[step.SoundA], SoundInventory.Kinds[step.SoundB]);
            if (step.SoundA == SoundInventory.Gap || step.SoundB == SoundInventory.Gap)
            {
                var left = step.SoundA == SoundInventory.Gap ? kindB : kindA;
                kinds[left == SoundKind.Consonant ? 0 : left == SoundKind.Vowel ? 1 : 2] += step.Weight;
            }
            else if (kindA == SoundKind.Consonant && kindB == SoundKind.Consonant)
            {
                kinds[3]++;
                kinds[4] += Math.Min(0, step.Weight);
            }
            else if (kindA == SoundKind.Vowel && kindB == SoundKind.Vowel)
            {
                kinds[5]++;
                kinds[6] += Math.Min(0, step.Weight);
            }
            else
            {
                kinds[7] += step.Weight;
            }
        }
    }

    /// <summary>The first and the last step, and the last with a vowel and with a consonant. Steps go from the names' ends to their starts.</summary>
    private void CollectEnds(Span<float> ends)
    {
        if (_steps.Count == 0)
            return;
        ends[0] = _steps[^1].Weight;
        ends[1] = _steps[0].Weight;
        ends[2] = LastOf(SoundKind.Vowel);
        ends[3] = LastOf(SoundKind.Consonant);
    }

    private float LastOf(SoundKind kind)
    {
        foreach (var step in _steps)
        {
            if (SoundInventory.Kinds[step.SoundA == SoundInventory.Gap ? step.SoundB : step.SoundA] == kind)
                return step.Weight;
        }

        return 0;
    }

    /// <summary>How many groups of vowels the two names have together, and by how many one has more.</summary>
    private void CollectSyllables(Span<float> syllables)
    {
        var (countA, countB) = (0, 0);
        var (inA, inB) = (false, false);
        foreach (var step in _steps)
        {
            CountSyllable(step.SoundA, ref inA, ref countA);
            CountSyllable(step.SoundB, ref inB, ref countB);
        }

        syllables[0] = countA + countB;
        syllables[1] = Math.Abs(countA - countB);
    }

    private static void CountSyllable(byte sound, ref bool inVowels, ref int count)
    {
        if (sound == SoundInventory.Gap)
            return;
        var isVowel = SoundInventory.Kinds[sound] == SoundKind.Vowel;
        if (isVowel && !inVowels)
            count++;
        inVowels = isVowel;
    }
}
