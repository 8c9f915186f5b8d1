using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names.LookUp;

/// <summary>
/// Estimates how alike spellings of one script are to a name, so that only those that promise most are compared: lays the name's readings and a
/// spelling's sounds, each in its longest spelling, side by side (Needleman and Wunsch 1970), for 32 spellings at once.
/// </summary>
/// <remarks>Belongs to one thread. The sums are kept in steps, as bytes that stay at their ends.</remarks>
internal sealed class LikenessEstimate
{
    /// <summary>An estimate has so many steps for each 1 of the logarithm of odds.</summary>
    public const int StepsPerUnit = 8;

    private const int TableSize = 32;
    private const int MaxReadings = 48;
    private const int MaxLetters = 24;
    private const sbyte Origin = 64;
    private const float Hopeless = -16;
    private static readonly byte LastOfArticle = SoundInventory.Find("l");
    private readonly sbyte[] _pairs = new sbyte[MaxReadings * TableSize];
    private readonly Reading[] _readings = new Reading[MaxReadings];
    private readonly sbyte[] _codeGaps = new sbyte[TableSize];
    private readonly Vector256<sbyte>[] _sums = new Vector256<sbyte>[MaxLetters + 1];
    private readonly Vector256<sbyte>[] _before = new Vector256<sbyte>[MaxLetters + 1];
    private readonly PreparedReading[] _prepared = new PreparedReading[MaxReadings];
    private Vector256<sbyte> _codeGapsLow;
    private Vector256<sbyte> _codeGapsHigh;
    private int _count;
    private int _letters;
    private int _start;

    /// <summary>Prepares for a name and the spellings of a script.</summary>
    /// <param name="name">The name.</param>
    /// <param name="script">The script of the spellings.</param>
    public void Set(SoundLattice name, Script script)
    {
        var pairing = PairingOf(name, script);
        var weights = LearnedWeights.Instance;
        var sounds = SoundCodes.SoundsOf(script);
        _start = ToSteps(weights.Biases[SoundWeights.BiasIndex(pairing, name.CoreLength)]) - Origin;
        for (var code = 0; code < sounds.Length; code++)
            _codeGaps[code] = ToSteps(Mean(sounds[code], weights.Gaps.AsSpan(SoundWeights.GapIndex(pairing, SoundLattice.Place.Inside, 0), SoundInventory.Count)));
        _codeGaps[SoundCodes.Article] = ToSteps(weights.Gaps[SoundWeights.GapIndex(pairing, SoundLattice.Place.Start, SoundInventory.Article)]);
        _codeGaps[SoundCodes.Padding] = 0;
        _letters = Math.Min(name.Length, MaxLetters);
        _count = 0;
        for (var position = 0; position < _letters; position++)
        {
            for (var number = name.FirstArc(position); number >= 0; number = name.GetArc(number).Next)
            {
                ref readonly var arc = ref name.GetArc(number);
                if (arc.Sound != SoundInventory.JoinedArticle && arc.End <= _letters)
                    AddReading(position, arc, pairing, sounds);
            }
        }

        Prepare();
    }

    /// <summary>Estimates for a block of spellings.</summary>
    /// <param name="columns">The sounds that they have at each place.</param>
    /// <param name="estimates">Takes an estimate for each, in steps.</param>
    public void Estimate(ReadOnlySpan<byte> columns, Span<short> estimates)
    {
        var sums = _sums.AsSpan(0, _letters + 1);
        sums.Fill(Vector256.Create(sbyte.MinValue));
        sums[0] = Vector256.Create(Origin);
        foreach (ref readonly var reading in _prepared.AsSpan(0, _count))
            Raise(ref sums[reading.End], Vector256.AddSaturate(sums[reading.Start], reading.Gap));
        for (; columns.Length > 0; columns = columns[KeySpellings.BlockSize..])
            AddCodes(sums, _before, Vector256.Create(columns));
        var last = sums[_letters];
        for (var i = 0; i < estimates.Length; i++)
            estimates[i] = (short)(_start + last[i]);
    }

    /// <summary>Brings the tables into the form of the hot loop.</summary>
    private void Prepare()
    {
        (_codeGapsLow, _codeGapsHigh) = ToHalves(_codeGaps);
        for (var i = 0; i < _count; i++)
        {
            var (low, high) = ToHalves(_pairs.AsSpan(i * TableSize, TableSize));
            _prepared[i] = new PreparedReading(low, high, Vector256.Create(_readings[i].Gap), _readings[i].Start, _readings[i].End);
        }
    }

    private static (Vector256<sbyte> Low, Vector256<sbyte> High) ToHalves(ReadOnlySpan<sbyte> table) =>
        (Repeat(Vector128.Create(table)), Repeat(Vector128.Create(table[Vector128<sbyte>.Count..])));

    private static Vector256<sbyte> Repeat(Vector128<sbyte> half) => Vector256.Create(half, half);

    private void AddCodes(Span<Vector256<sbyte>> sums, Span<Vector256<sbyte>> before, Vector256<byte> codes)
    {
        // A table of 32 is looked up in halves; the numbers of the other half are moved to where a look-up gives 0.
        var low = (codes + Vector256.Create((byte)0x70)).AsSByte();
        var high = (codes - Vector256.Create((byte)0x10)).AsSByte();
        var codeGap = LookUp(_codeGapsLow, _codeGapsHigh, low, high);
        for (var i = 0; i < sums.Length; i++)
        {
            before[i] = sums[i];
            sums[i] = Vector256.AddSaturate(sums[i], codeGap);
        }

        // Readings are ordered by their starts, so that the sum at a start is final when it is used.
        foreach (ref readonly var reading in _prepared.AsSpan(0, _count))
        {
            var paired = Vector256.AddSaturate(before[reading.Start], LookUp(reading.PairsLow, reading.PairsHigh, low, high));
            Raise(ref sums[reading.End], Vector256.Max(paired, Vector256.AddSaturate(sums[reading.Start], reading.Gap)));
        }
    }

    private static void Raise(ref Vector256<sbyte> best, Vector256<sbyte> sum) => best = Vector256.Max(best, sum);

    private static Vector256<sbyte> LookUp(Vector256<sbyte> tableLow, Vector256<sbyte> tableHigh, Vector256<sbyte> low, Vector256<sbyte> high) =>
        LookUpHalf(tableLow, low) | LookUpHalf(tableHigh, high);

    /// <summary>Looks up sixteen numbers in each half of the vector; both halves of the table are the same.</summary>
    private static Vector256<sbyte> LookUpHalf(Vector256<sbyte> table, Vector256<sbyte> numbers) => Avx2.IsSupported
        ? Avx2.Shuffle(table, numbers)
        : Vector256.Create(
            Vector128.ShuffleNative(table.GetLower(), numbers.GetLower()), Vector128.ShuffleNative(table.GetUpper(), numbers.GetUpper()));

    private static sbyte ToSteps(float logOdds) => (sbyte)Math.Clamp(MathF.Round(logOdds * StepsPerUnit), sbyte.MinValue, sbyte.MaxValue);

    private static ScriptPairing PairingOf(SoundLattice name, Script script)
    {
        var writesVowels = ScriptDetector.WritesVowels(script);
        if (name.LeavesVowelsOut || !writesVowels)
            return name.LeavesVowelsOut && !writesVowels ? ScriptPairing.Unvowelled : ScriptPairing.HalfVowelled;
        return name.Scripts == 1 << (int)script ? ScriptPairing.Same : ScriptPairing.Across;
    }

    /// <summary>Adds a reading, or what it adds to another of the same letters: what each number is worth against it, and what leaving it out costs.</summary>
    private void AddReading(int start, SoundLattice.Arc arc, ScriptPairing pairing, CodedSound[][] sounds)
    {
        var index = 0;
        while (index < _count && (_readings[index].Start != start || _readings[index].End != arc.End))
            index++;
        if (index == MaxReadings)
            return;
        var pairs = _pairs.AsSpan(index * TableSize, TableSize);
        if (index == _count)
        {
            _readings[_count++] = new Reading((byte)start, arc.End, sbyte.MinValue);
            pairs.Fill(ToSteps(Hopeless));
        }

        var weights = LearnedWeights.Instance;
        var gap = ToSteps(weights.Gaps[SoundWeights.GapIndex(pairing, arc.Place, arc.Sound)]);
        if (gap > _readings[index].Gap)
            _readings[index] = _readings[index] with { Gap = gap };
        if (arc.Sound == SoundInventory.Break)
            return;
        var isArticle = arc.Sound == SoundInventory.Article;
        var row = weights.Pairs.AsSpan(SoundWeights.PairIndex(pairing, isArticle ? LastOfArticle : arc.Sound, 0), SoundInventory.Count);
        for (var code = 0; code < sounds.Length; code++)
            pairs[code] = Math.Max(pairs[code], ToSteps(Mean(sounds[code], row)));
        var article = weights.Pairs[SoundWeights.PairIndex(pairing, arc.Sound, isArticle ? SoundInventory.Article : LastOfArticle)];
        pairs[SoundCodes.Article] = Math.Max(pairs[SoundCodes.Article], ToSteps(article));
    }

    private static float Mean(CodedSound[] sounds, ReadOnlySpan<float> weights)
    {
        var (sum, frequency) = (0f, 0f);
        foreach (var sound in sounds)
        {
            sum += sound.Frequency * weights[sound.Sound];
            frequency += sound.Frequency;
        }

        return sum / frequency;
    }

    /// <summary>A way to read some letters of the name.</summary>
    /// <param name="Start">The first letter's place.</param>
    /// <param name="End">The place behind the last one.</param>
    /// <param name="Gap">What it costs to leave them out.</param>
    private readonly record struct Reading(byte Start, byte End, sbyte Gap);

    /// <summary>A reading as the hot loop uses it.</summary>
    private readonly struct PreparedReading(Vector256<sbyte> pairsLow, Vector256<sbyte> pairsHigh, Vector256<sbyte> gap, int start, int end)
    {
        public readonly Vector256<sbyte> PairsLow = pairsLow;
        public readonly Vector256<sbyte> PairsHigh = pairsHigh;
        public readonly Vector256<sbyte> Gap = gap;
        public readonly int Start = start;
        public readonly int End = end;
    }
}
