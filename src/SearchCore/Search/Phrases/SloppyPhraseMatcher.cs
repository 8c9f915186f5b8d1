using SearchCore.Search.Similarities;

namespace SearchCore.Search.Phrases;

/// <summary>Counts the occurrences in which the terms stand near their places, as Lucene 4.8 counts them.</summary>
/// <remarks>
/// Each slot's occurrences are moved by the slot's place, so in an exact occurrence all slots have the same start; the distance between the least and the
/// greatest start is how far the terms stand apart. The slot with the least start is moved on until it overtakes the next one: on the way
/// the distance had a minimum, and if that is within the slop, it is one occurrence, which counts as much as the distance says.
/// Slots that look for the same term must not take the same occurrence of it (<see cref="RepeatedSlots"/>).
/// </remarks>
internal sealed class SloppyPhraseMatcher : PhraseMatcher
{
    private readonly PhraseSlot[] _slots;
    private readonly int _slop;
    private readonly SimilarityScorer _similarity;
    private readonly RepeatedSlots _repeats;
    private readonly int[] _bestPositions;
    private readonly bool _isWeighted;
    private float _bestWeight = 1;
    private int _end;

    public SloppyPhraseMatcher(PhraseSlot[] slots, int slop, SimilarityScorer similarity)
    {
        _slots = slots;
        _slop = slop;
        _similarity = similarity;
        _repeats = new RepeatedSlots(slots, MoveNext);
        _bestPositions = new int[slots.Length];
        _isWeighted = slots.Any(slot => slot.Postings is WeightedUnionPostings);
    }

    public override float MaxFreq
    {
        get
        {
            var sum = 0f;
            foreach (var slot in _slots)
                sum += slot.Postings.Freq;
            return sum;
        }
    }

    public override float Match(ICollection<(int Ordinal, int Position)>? found = null)
    {
        foreach (var slot in _slots)
            slot.MoveFirst();
        if (!_repeats.Separate())
            return 0;
        _end = int.MinValue;
        foreach (var slot in _slots)
            _end = Math.Max(_end, slot.Start);

        var freq = 0f;
        var moving = FindLeast(except: null);
        var next = FindLeast(except: moving).Start;
        var distance = Remember(moving, found);
        while (MoveNext(moving) && _repeats.Resolve(moving))
        {
            if (moving.Start > next)
            {
                freq += Count(distance, found);
                moving = FindLeast(except: null);
                next = FindLeast(except: moving).Start;
                distance = Remember(moving, found);
            }
            else if (_end - moving.Start < distance)
            {
                distance = Remember(moving, found);
            }
        }

        return freq + Count(distance, found);
    }

    private bool MoveNext(PhraseSlot slot)
    {
        if (!slot.MoveNext())
            return false;
        _end = Math.Max(_end, slot.Start);
        return true;
    }

    /// <summary>The slot that stands first; of several, the one that comes first in the phrase.</summary>
    private PhraseSlot FindLeast(PhraseSlot? except)
    {
        PhraseSlot? least = null;
        foreach (var slot in _slots)
        {
            if (slot != except && (least is null || (slot.Start, slot.Offset, slot.Ordinal).CompareTo((least.Start, least.Offset, least.Ordinal)) < 0))
                least = slot;
        }

        return least!;
    }

    /// <summary>Notes where the slots stand at the least distance so far, as far as somebody wants to know.</summary>
    private int Remember(PhraseSlot moving, ICollection<(int Ordinal, int Position)>? found)
    {
        if (_isWeighted)
        {
            _bestWeight = 1;
            foreach (var slot in _slots)
                _bestWeight *= slot.Weight;
        }

        for (var i = 0; found is not null && i < _slots.Length; i++)
            _bestPositions[i] = _slots[i].Position;
        return _end - moving.Start;
    }

    private float Count(int distance, ICollection<(int Ordinal, int Position)>? found)
    {
        if (distance > _slop)
            return 0;
        for (var i = 0; found is not null && i < _slots.Length; i++)
            found.Add((_slots[i].Ordinal, _bestPositions[i]));
        return _bestWeight * _similarity.SlopFactor(distance);
    }
}
