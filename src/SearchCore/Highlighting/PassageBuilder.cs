namespace SearchCore.Highlighting;

/// <summary>Makes passages of a text and its matches.</summary>
internal static class PassageBuilder
{
    // However many matches a text has, the first ones are enough to choose from.
    private const int MaxMatches = 5_000;

    /// <summary>Makes the passages.</summary>
    /// <param name="text">The field's text.</param>
    /// <param name="matches">What matched: ascending, inside the text.</param>
    /// <param name="options">How.</param>
    /// <returns>The best passages, in the order of the text.</returns>
    public static IReadOnlyList<Passage> Build(string text, List<TextMatch> matches, HighlightOptions options)
    {
        if (text.Length == 0 || (matches.Count == 0 && !options.BeginningWithoutMatch && !options.WholeField))
            return [];
        if (options.WholeField)
            return [Cut(text, 0, text.Length, matches, 0)];
        if (matches.Count == 0)
            return [Cut(text, 0, TextBorders.FindEnd(text, 0, Math.Min(options.PassageLength, text.Length)), matches, 0)];

        var scorer = new PassageScorer(matches, text.Length);
        var windows = Choose(FindWindows(text, matches, scorer, options.PassageLength), scorer, options);
        var passages = new List<Passage>(windows.Count);
        var previousEnd = 0;
        for (var i = 0; i < windows.Count; i++)
        {
            var nextStart = i + 1 < windows.Count ? windows[i + 1].Start : text.Length;
            var (start, end) = AddContext(text, windows[i], options.PassageLength, previousEnd, nextStart);
            passages.Add(Cut(text, start, end, matches, windows[i].Score));
            previousEnd = end;
        }

        return passages;
    }

    /// <summary>For each match the longest run of matches from it on that fits into a passage.</summary>
    private static List<PassageWindow> FindWindows(string text, List<TextMatch> matches, PassageScorer scorer, int length)
    {
        var count = Math.Min(matches.Count, MaxMatches);
        var windows = new List<PassageWindow>(count);
        var last = 0;
        for (var first = 0; first < count; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < count && matches[last + 1].End - matches[first].Start <= length)
                last++;
            var start = matches[first].Start;
            var end = start;
            for (var i = first; i <= last; i++)
                end = Math.Max(end, matches[i].End);

            // A single match may be longer than a passage; its beginning is shown.
            end = TextBorders.FindCharacterBorder(text, Math.Min(end, start + length), -1);
            windows.Add(new PassageWindow(first, last, start, end, scorer.Score(first, last, length)));
        }

        return windows;
    }

    /// <summary>Takes the best window, then the best beside it when what the first one shows counts less, and so on.</summary>
    private static List<PassageWindow> Choose(List<PassageWindow> windows, PassageScorer scorer, HighlightOptions options)
    {
        var chosen = new List<PassageWindow>();
        while (windows.Count > 0 && chosen.Count < options.MaxPassages)
        {
            // Of equally good ones the first.
            var best = windows.MaxBy(window => window.Score);
            chosen.Add(best);
            scorer.Show(best.First, best.Last);
            windows.RemoveAll(window => !AreApart(window, best));
            for (var i = 0; i < windows.Count && chosen.Count < options.MaxPassages; i++)
                windows[i] = windows[i] with { Score = scorer.Score(windows[i].First, windows[i].Last, options.PassageLength) };
        }

        chosen.Sort((left, right) => left.Start.CompareTo(right.Start));
        return chosen;
    }

    private static bool AreApart(PassageWindow window, PassageWindow other) =>
        (window.First > other.Last && window.Start >= other.End) || (window.Last < other.First && window.End <= other.Start);

    /// <summary>Shows what stands around the matches: whole sentences if they fit, a little more behind than before.</summary>
    private static (int Start, int End) AddContext(string text, PassageWindow window, int length, int earliest, int latest)
    {
        var spare = length - (window.End - window.Start);
        var start = TextBorders.FindStart(text, Math.Max(earliest, window.Start - (spare / 2)), window.Start);
        var end = TextBorders.FindEnd(text, window.End, Math.Min(latest, start + length));
        return (start, end);
    }

    private static Passage Cut(string text, int start, int end, List<TextMatch> matches, float score)
    {
        var ranges = new List<TextRange>();
        foreach (var match in matches)
        {
            var from = Math.Max(match.Start, start) - start;
            var to = Math.Min(match.End, end) - start;
            if (from >= to)
                continue;
            if (ranges.Count > 0 && from < ranges[^1].End)
                ranges[^1] = ranges[^1] with { Length = Math.Max(to, ranges[^1].End) - ranges[^1].Start };
            else
                ranges.Add(new TextRange(from, to - from));
        }

        return new Passage(text[start..end], start, ranges.AsReadOnly(), score);
    }
}
