using SearchCore.Util;

namespace SearchCore.Search.Phrases;

/// <summary>Keeps the slots of a sloppy phrase that look for the same term from taking the same occurrence of it.</summary>
internal sealed class RepeatedSlots
{
    private readonly PhraseSlot[][] _groups;
    private readonly PhraseSlot[]?[] _groupOfSlot;
    private readonly Func<PhraseSlot, bool> _moveNext;

    /// <summary>Finds the slots that share terms.</summary>
    /// <param name="slots">The phrase's slots.</param>
    /// <param name="moveNext">Moves a slot on; false when it has no further occurrence.</param>
    public RepeatedSlots(PhraseSlot[] slots, Func<PhraseSlot, bool> moveNext)
    {
        _moveNext = moveNext;
        _groups = [.. Group(slots).Select(group => group.OrderBy(slot => slot.Offset).ToArray())];
        _groupOfSlot = new PhraseSlot[]?[slots.Length];
        foreach (var group in _groups)
        {
            foreach (var slot in group)
                _groupOfSlot[slot.Ordinal] = group;
        }
    }

    /// <summary>Moves slots that have just been set to their first occurrences apart.</summary>
    /// <returns>False when there are too few occurrences.</returns>
    public bool Separate()
    {
        foreach (var group in _groups)
        {
            var separated = group.All(slot => slot.Terms.Count == 1) ? SeparateSameTerm(group) : SeparateSharedTerms(group);
            if (!separated)
                return false;
        }

        return true;
    }

    /// <summary>Moves slots on as long as the one that was just moved, or one moved here, collides with another; of two the one that stands first.</summary>
    /// <returns>False when there are too few occurrences.</returns>
    public bool Resolve(PhraseSlot moved)
    {
        while (FindCollision(moved) is { } other)
        {
            moved = First(moved, other);
            if (!_moveNext(moved))
                return false;
        }

        return true;
    }

    /// <summary>The k-th slot takes the k-th occurrence.</summary>
    private static bool SeparateSameTerm(PhraseSlot[] group)
    {
        for (var i = 1; i < group.Length; i++)
        {
            for (var moves = 0; moves < i; moves++)
            {
                if (!group[i].MoveNext())
                    return false;
            }
        }

        return true;
    }

    /// <summary>With several terms a slot, not all collide, so it takes looking.</summary>
    private bool SeparateSharedTerms(PhraseSlot[] group)
    {
        for (var i = 0; i < group.Length; i++)
        {
            while (FindCollision(group[i]) is { } other)
            {
                var first = First(group[i], other);
                if (!_moveNext(first))
                    return false;
                if (Array.IndexOf(group, first) >= i)
                    continue;
                i--;
                break;
            }
        }

        return true;
    }

    private static PhraseSlot First(PhraseSlot left, PhraseSlot right) =>
        (left.Start, left.Offset).CompareTo((right.Start, right.Offset)) < 0 ? left : right;

    private PhraseSlot? FindCollision(PhraseSlot slot)
    {
        foreach (var other in _groupOfSlot[slot.Ordinal] ?? [])
        {
            if (other != slot && other.Position == slot.Position)
                return other;
        }

        return null;
    }

    /// <summary>Puts slots together that have a term in common, over any number of steps.</summary>
    private static List<List<PhraseSlot>> Group(PhraseSlot[] slots)
    {
        var groups = new List<List<PhraseSlot>>();
        foreach (var slot in slots)
        {
            var touched = groups.Where(group => group.Any(other => other.Terms.Intersect(slot.Terms).Any())).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(group => group), slot]);
        }

        return [.. groups.Where(group => group.Select(slot => slot.Offset).Distinct().Count() == group.Count && group.Count > 1)];
    }
}
