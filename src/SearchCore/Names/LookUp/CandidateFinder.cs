using System.Buffers;
using SearchCore.Analysis.Transliteration;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Names.LookUp;

/// <summary>Lists the spellings of an index that share a key with a name: those whose letters promise most, up to a limit.</summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class CandidateFinder
{
    private const int MaxKeys = 64;

    /// <summary>Estimates are told apart in this range; what is beyond counts as its end.</summary>
    private const int MinEstimate = -24 * LikenessEstimate.StepsPerUnit;

    private const int Buckets = (24 + 8) * LikenessEstimate.StepsPerUnit;
    private const short Certain = short.MaxValue;
    private readonly NameKeyBuilder _keyBuilder = new();
    private readonly LikenessEstimate?[] _estimates = new LikenessEstimate?[SoundCodes.ScriptCount];
    private readonly bool[] _estimateIsSet = new bool[SoundCodes.ScriptCount];
    private readonly List<(int Leaf, KeySpellings Spellings)> _lists = [];
    private readonly Dictionary<string, Candidate> _found = new(StringComparer.Ordinal);
    private readonly int[] _histogram = new int[Buckets];

    /// <summary>Finds the candidates.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="field">The text field.</param>
    /// <param name="options">Which scripts, and how many.</param>
    /// <param name="name">The name.</param>
    /// <param name="script">The script that counts as the name's own.</param>
    /// <returns>The candidates, those that promise most first.</returns>
    public IReadOnlyList<Candidate> Find(IndexReader reader, string field, NameOptions options, SoundLattice name, Script script)
    {
        Clear();
        CollectLists(reader, field, options.Rules, name);
        var total = _lists.Sum(list => list.Spellings.Count);
        var estimates = ArrayPool<short>.Shared.Rent(total);
        try
        {
            Estimate(options, name, script, estimates.AsSpan(0, total));
            Choose(estimates.AsSpan(0, total), options.MaxCandidates);
        }
        finally
        {
            ArrayPool<short>.Shared.Return(estimates);
        }

        Candidate[] found = [.. _found.Values];
        Array.Sort(Array.ConvertAll(found, candidate => -candidate.Estimate), found);
        return found;
    }

    /// <summary>Forgets what was found, so that nothing of an index is held on to.</summary>
    public void Clear()
    {
        _found.Clear();
        _lists.Clear();
    }

    /// <summary>Which bucket an estimate falls into; the first is for what is not wanted at all.</summary>
    private static int BucketOf(short estimate) => estimate == short.MinValue ? 0 : Math.Clamp(estimate - MinEstimate, 1, Buckets - 1);

    /// <summary>The lowest estimate of a bucket but the first.</summary>
    private static short EstimateOf(int bucket) => (short)(bucket == 1 ? short.MinValue + 1 : bucket + MinEstimate);

    private void CollectLists(IndexReader reader, string field, NameRules rules, SoundLattice name)
    {
        Span<ulong> keys = stackalloc ulong[MaxKeys];
        keys = keys[..(rules.NeighbouringKeys ? _keyBuilder.LookUp(name, keys) : _keyBuilder.Store(name, keys))];
        var companion = NameCompanion.FieldName(field);
        for (var leaf = 0; leaf < reader.Leaves.Count; leaf++)
        {
            if (reader.Leaves[leaf].Reader.GetTerms(companion) is not { } terms)
                continue;
            var segment = SegmentSpellings.Of(terms);
            foreach (var key in keys)
            {
                if (segment.Find(terms, key) is { Count: > 0 } spellings)
                    _lists.Add((leaf, spellings));
            }
        }
    }

    private void Estimate(NameOptions options, SoundLattice name, Script nameScript, Span<short> estimates)
    {
        Array.Clear(_estimateIsSet);
        foreach (var (_, spellings) in _lists)
        {
            foreach (var block in spellings.Blocks)
            {
                var ofBlock = estimates[block.Start..block.End];
                if (block.Script == Script.Unknown)
                    ofBlock.Fill(Certain);
                else if (!(block.Script == nameScript ? options.WithinScript : options.AcrossScripts))
                    ofBlock.Fill(short.MinValue);
                else
                    EstimateFor(name, block.Script).Estimate(spellings.ColumnsOf(block), ofBlock);
            }

            estimates = estimates[spellings.Count..];
        }
    }

    private LikenessEstimate EstimateFor(SoundLattice name, Script script)
    {
        var estimate = _estimates[(int)script] ??= new LikenessEstimate();
        if (!_estimateIsSet[(int)script])
            estimate.Set(name, script);
        _estimateIsSet[(int)script] = true;
        return estimate;
    }

    /// <summary>Takes the best; of those that are as good as the last, the ones under the likelier keys.</summary>
    private void Choose(ReadOnlySpan<short> estimates, int limit)
    {
        var (least, count) = FindLeast(estimates, limit);
        if (count > limit)
            Take(estimates, (short)(least + 1), short.MaxValue, limit);
        Take(estimates, least, count > limit ? least : short.MaxValue, limit);
    }

    /// <summary>Finds the highest estimate that more than the limit reach, or the lowest of all, and how many reach it.</summary>
    private (short Least, int Count) FindLeast(ReadOnlySpan<short> estimates, int limit)
    {
        Array.Clear(_histogram);
        var least = 1;
        var count = 0;
        while (estimates.IndexOfAnyInRange(EstimateOf(least), short.MaxValue) is >= 0 and var next)
        {
            _histogram[BucketOf(estimates[next])]++;
            for (count++; count - _histogram[least] > limit; least++)
                count -= _histogram[least];
            estimates = estimates[(next + 1)..];
        }

        return (EstimateOf(least), count);
    }

    private void Take(ReadOnlySpan<short> estimates, short from, short to, int limit)
    {
        foreach (var (leaf, spellings) in _lists)
        {
            var ofList = estimates[..spellings.Count];
            var number = 0;
            while (ofList[number..].IndexOfAnyInRange(from, to) is >= 0 and var next)
            {
                number += next;
                Take(leaf, spellings, number, ofList[number], limit);
                number++;
            }

            estimates = estimates[spellings.Count..];
        }
    }

    private void Take(int leaf, KeySpellings spellings, int number, short estimate, int limit)
    {
        var spelling = spellings.SpellingOf(number);
        if (!_found.TryGetValue(spelling, out var candidate))
        {
            if (_found.Count >= limit)
                return;
            _found.Add(spelling, candidate = new Candidate(spelling, estimate));
        }

        candidate.Count(leaf, spellings.DocFreqOf(number));
    }
}
