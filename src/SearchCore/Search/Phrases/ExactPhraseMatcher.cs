namespace SearchCore.Search.Phrases;

/// <summary>Counts the occurrences in which every term stands exactly at its place.</summary>
internal sealed class ExactPhraseMatcher(PhraseSlot[] slots) : PhraseMatcher
{
    public override float MaxFreq
    {
        get
        {
            var min = int.MaxValue;
            foreach (var slot in slots)
                min = Math.Min(min, slot.Postings.Freq);
            return min;
        }
    }

    public override float Match(ICollection<(int Ordinal, int Position)>? found = null)
    {
        foreach (var slot in slots)
            slot.MoveFirst();
        var freq = 0f;
        var lead = slots[0];
        while (true)
        {
            var start = lead.Start;
            var agreeing = 1;
            foreach (var slot in slots.AsSpan(1))
            {
                while (slot.Start < start)
                {
                    if (!slot.MoveNext())
                        return freq;
                }

                if (slot.Start != start)
                {
                    start = slot.Start;
                    break;
                }

                agreeing++;
            }

            if (agreeing == slots.Length)
            {
                freq += Record(found);
                if (!lead.MoveNext())
                    return freq;
                continue;
            }

            while (lead.Start < start)
            {
                if (!lead.MoveNext())
                    return freq;
            }
        }
    }

    private float Record(ICollection<(int Ordinal, int Position)>? found)
    {
        var weight = 1f;
        foreach (var slot in slots)
        {
            weight *= slot.Weight;
            found?.Add((slot.Ordinal, slot.Position));
        }

        return weight;
    }
}
