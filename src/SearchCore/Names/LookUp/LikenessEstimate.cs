using System.Runtime.Intrinsics;
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

    private const int MaxReadings = 96;
    private const int MaxLetters = 24;
    private const sbyte Origin = 64;
    private static readonly byte LastOfArticle = SoundInventory.Find("l");
    private readonly sbyte[] _pairs = new sbyte[MaxReadings * CodeTable.Size];
    private readonly Reading[] _readings = new Reading[MaxReadings];
    private readonly sbyte[] _codeGaps = new sbyte[CodeTable.Size];
    private readonly Vector256<sbyte>[] _sums = new Vector256<sbyte>[MaxLetters + 1];
    private readonly Vector256<sbyte>[] _ofNothing = new Vector256<sbyte>[MaxLetters + 1];
    private readonly Vector256<sbyte>[] _raised = new Vector256<sbyte>[MaxLetters + 1];
    private readonly PreparedLetter[] _prepared = new PreparedLetter[MaxLetters];
    private readonly PreparedReading[] _longer = new PreparedReading[MaxReadings];
    private CodeTable _gapsOfCodes;
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
            FindOrAdd(position, position + 1);
            foreach (ref readonly var arc in name.ArcsAt(position))
            {
                if (arc.Sound != SoundInventory.JoinedArticle && arc.End <= _letters)
                    AddReading(position, arc, pairing, sounds);
            }
        }

        Prepare();
    }

    /// <summary>Estimates for a block of spellings.</summary>
    /// <param name="columns">The sounds that they have at each place, and room to read <see cref="KeySpellings.BlockSize"/> bytes more.</param>
    /// <param name="estimates">Takes an estimate for each, in steps; a place has as many sounds.</param>
    public void Estimate(ReadOnlySpan<byte> columns, Span<short> estimates)
    {
        var letters = _prepared.AsSpan(0, _letters);
        var sums = _sums.AsSpan(0, _letters + 1);
        _ofNothing.AsSpan(0, _letters + 1).CopyTo(sums);
        for (; columns.Length > KeySpellings.BlockSize; columns = columns[estimates.Length..])
            AddCodes(letters, sums, Vector256.Create(columns));
        Write(sums[^1], estimates);
    }

    /// <summary>Estimates for one spelling, in the plainest way: what the fast one must give.</summary>
    /// <param name="codes">The spelling's sounds.</param>
    /// <returns>The estimate, in steps.</returns>
    public short Estimate(ReadOnlySpan<byte> codes)
    {
        Span<sbyte> sums = stackalloc sbyte[MaxLetters + 1];
        Span<sbyte> before = stackalloc sbyte[MaxLetters + 1];
        sums.Fill(sbyte.MinValue);
        sums[0] = Origin;
        for (var place = -1; place < codes.Length; place++)
        {
            var code = place < 0 ? SoundCodes.Padding : codes[place];
            sums.CopyTo(before);
            foreach (ref var sum in sums)
                sum = Add(sum, _codeGaps[code]);
            for (var number = 0; number < _count; number++)
            {
                var reading = _readings[number];
                var best = Math.Max(Add(before[reading.Start], PairsOf(number)[code]), Add(sums[reading.Start], reading.Gap));
                sums[reading.End] = Math.Max(sums[reading.End], best);
            }
        }

        return (short)(_start + sums[_letters]);

        static sbyte Add(sbyte sum, sbyte steps) => (sbyte)Math.Clamp(sum + steps, sbyte.MinValue, sbyte.MaxValue);
    }

    /// <summary>Lays the next sound of each spelling beside the name's letters. The sum of the letter before stays at hand: waiting for memory would take longest.</summary>
    private void AddCodes(ReadOnlySpan<PreparedLetter> letters, Span<Vector256<sbyte>> sums, Vector256<byte> columns)
    {
        var codes = new CodeTable.SplitCodes(columns);
        var gap = _gapsOfCodes.LookUp(codes);
        var before = sums[0];
        var sum = Vector256.AddSaturate(before, gap);
        sums[0] = sum;
        for (var i = 0; i < letters.Length; i++)
        {
            ref readonly var letter = ref letters[i];
            var next = letter.Alone.Add(before, sum, codes);
            for (var number = letter.FirstLonger; number < letter.EndOfLonger; number++)
            {
                ref var behind = ref _raised[_longer[number].End];
                behind = Vector256.Max(behind, _longer[number].Add(before, sum, codes));
            }

            if (letter.IsBehindLonger)
            {
                next = Vector256.Max(next, _raised[i + 1]);
                _raised[i + 1] = Vector256.Create(sbyte.MinValue);
            }

            before = sums[i + 1];
            sum = Vector256.Max(next, Vector256.AddSaturate(before, gap));
            sums[i + 1] = sum;
        }
    }

    private void Write(Vector256<sbyte> sums, Span<short> estimates)
    {
        Span<short> all = stackalloc short[KeySpellings.BlockSize];
        var (first, second) = Vector256.Widen(sums);
        (first + Vector256.Create((short)_start)).CopyTo(all);
        (second + Vector256.Create((short)_start)).CopyTo(all[Vector256<short>.Count..]);
        all[..estimates.Length].CopyTo(estimates);
    }

    /// <summary>Brings the tables into the form of the hot loop.</summary>
    private void Prepare()
    {
        _gapsOfCodes = new CodeTable(_codeGaps);
        Array.Clear(_prepared);
        var number = 0;
        var longer = 0;
        for (var start = 0; start < _letters; start++)
        {
            var letter = new PreparedLetter { FirstLonger = longer, IsBehindLonger = _prepared[start].IsBehindLonger };
            for (; number < _count && _readings[number].Start == start; number++)
            {
                var pairs = new CodeTable(PairsOf(number));
                var reading = new PreparedReading(pairs, Vector256.Create(_readings[number].Gap), _readings[number].End);
                if (reading.End == start + 1)
                    letter.Alone = reading;
                else
                    _longer[longer++] = reading;
                _prepared[reading.End - 1].IsBehindLonger |= reading.End > start + 1;
            }

            letter.EndOfLonger = longer;
            _prepared[start] = letter;
        }

        // Before the spellings start, letters of the name can only be left out.
        var sums = _ofNothing.AsSpan(0, _letters + 1);
        sums.Fill(Vector256.Create(sbyte.MinValue));
        _raised.AsSpan().Fill(Vector256.Create(sbyte.MinValue));
        sums[0] = Vector256.Create(Origin);
        AddCodes(_prepared.AsSpan(0, _letters), sums, Vector256.Create(SoundCodes.Padding));
    }

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
        var index = FindOrAdd(start, arc.End);
        if (index < 0)
            return;
        var pairs = PairsOf(index);
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

    /// <summary>The number of the reading of some letters; -1 when there are too many. A new one is hopeless until sounds are added.</summary>
    private int FindOrAdd(int start, int end)
    {
        for (var index = 0; index < _count; index++)
        {
            if (_readings[index].Start == start && _readings[index].End == end)
                return index;
        }

        if (_count == MaxReadings)
            return -1;
        _readings[_count] = new Reading((byte)start, (byte)end, sbyte.MinValue);
        PairsOf(_count).Fill(sbyte.MinValue);
        return _count++;
    }

    private Span<sbyte> PairsOf(int reading) => _pairs.AsSpan(reading * CodeTable.Size, CodeTable.Size);

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

    /// <summary>A letter of the name as the hot loop uses it: its reading alone, and the numbers of those together with letters behind it.</summary>
    private struct PreparedLetter
    {
        public PreparedReading Alone;
        public int FirstLonger;
        public int EndOfLonger;
        public bool IsBehindLonger;
    }

    /// <summary>A reading as the hot loop uses it.</summary>
    private readonly struct PreparedReading(CodeTable pairs, Vector256<sbyte> gap, int end)
    {
        private readonly CodeTable _pairs = pairs;
        private readonly Vector256<sbyte> _gap = gap;
        public readonly int End = end;

        /// <summary>The best sums behind the reading: with a sound beside it, or left out.</summary>
        public Vector256<sbyte> Add(Vector256<sbyte> before, Vector256<sbyte> sum, CodeTable.SplitCodes codes) =>
            Vector256.Max(Vector256.AddSaturate(before, _pairs.LookUp(codes)), Vector256.AddSaturate(sum, _gap));
    }
}
