namespace SearchCore.Search.Spans;

/// <summary>Spans that come in the order of the lists. Spans that overlap leave no gap.</summary>
internal sealed class OrderedNear(int slop) : NearMatcher
{
    private int[] _next = [];

    public override void Match(List<Span>[] parts, List<Span> found)
    {
        _next = new int[parts.Length];
        while (MoveIntoOrder(parts))
        {
            var (stretch, gaps) = TakeShortest(parts);
            if (gaps <= slop)
                found.Add(stretch);
            if (Array.Exists(_next, next => next < 0))
                return;
        }
    }

    /// <summary>Moves each list on to its first span behind that of the list before.</summary>
    private bool MoveIntoOrder(List<Span>[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            while (_next[i] < parts[i].Count && i > 0 && parts[i - 1][_next[i - 1]].CompareTo(parts[i][_next[i]]) >= 0)
                _next[i]++;
            if (_next[i] == parts[i].Count)
                return false;
        }

        return true;
    }

    /// <summary>Takes the last span of each list that still comes before the span taken of the list behind it; these are used up.</summary>
    /// <returns>The stretch, and how many positions in it no span takes.</returns>
    private (Span Stretch, long Gaps) TakeShortest(List<Span>[] parts)
    {
        var last = parts[^1][_next[^1]];
        var behind = last;
        var gaps = 0L;
        for (var i = parts.Length - 2; i >= 0; i--)
        {
            var part = parts[i];
            while (_next[i] < part.Count && part[_next[i]].CompareTo(behind) < 0)
                _next[i]++;
            var taken = part[_next[i] - 1];
            gaps += Math.Max(0, behind.Start - taken.End);
            behind = taken;
            if (_next[i] == part.Count)
                _next[i] = -1;
        }

        return (new Span(behind.Start, last.End), gaps);
    }
}
