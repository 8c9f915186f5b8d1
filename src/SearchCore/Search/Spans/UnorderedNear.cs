namespace SearchCore.Search.Spans;

/// <summary>Spans in any order. A window of one span of each list goes through the document; its first span is the next to be given up.</summary>
internal sealed class UnorderedNear(int slop) : NearMatcher
{
    public override void Match(List<Span>[] parts, List<Span> found)
    {
        var window = new PriorityQueue<(int Part, int Place), Span>();
        var end = 0;
        var taken = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            window.Enqueue((i, 0), parts[i][0]);
            end = Math.Max(end, parts[i][0].End);
            taken += parts[i][0].Length;
        }

        while (window.TryPeek(out var first, out var span))
        {
            if ((long)end - span.Start - taken <= slop)
                found.Add(new Span(span.Start, end));
            var (part, place) = first;
            if (place + 1 == parts[part].Count)
                return;
            var next = parts[part][place + 1];
            window.DequeueEnqueue((part, place + 1), next);
            end = Math.Max(end, next.End);
            taken += next.Length - span.Length;
        }
    }
}
