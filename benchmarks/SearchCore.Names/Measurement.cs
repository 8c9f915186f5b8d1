using System.Diagnostics;

namespace SearchCore.NameMeasuring;

/// <summary>Asks every spelling for its entity's others, one direction of scripts after the other.</summary>
internal sealed class Measurement
{
    private const int RankDepth = 400;
    private const int Kept = 50;
    private readonly List<Spelling> _documents;
    private readonly NameIndex _index;
    private readonly ILookup<int, int> _groups;
    private readonly List<(double Time, string Query)> _times = [];
    private readonly List<(double Recall, string Text)> _misses = [];
    private readonly List<(int Wrong, string Query, int Document)> _wrong = [];

    /// <summary>Prepares measuring.</summary>
    /// <param name="documents">The spellings and the words beside them, in the index' order.</param>
    /// <param name="index">The index of them.</param>
    public Measurement(List<Spelling> documents, NameIndex index)
    {
        _documents = documents;
        _index = index;
        _groups = Enumerable.Range(0, documents.Count).Where(doc => documents[doc].Group >= 0).ToLookup(doc => documents[doc].Group);
    }

    /// <summary>All directions together.</summary>
    public Quality All { get; } = new();

    /// <summary>Each direction by itself.</summary>
    public SortedDictionary<string, Quality> Directions { get; } = new(StringComparer.Ordinal);

    /// <summary>Asks every spelling.</summary>
    public void Run()
    {
        var clock = new Stopwatch();
        for (var query = 0; query < _documents.Count; query++)
        {
            var spelling = _documents[query];
            var others = _groups[spelling.Group].Where(doc => doc != query).ToArray();
            if (spelling.Group < 0 || others.Length == 0)
                continue;
            clock.Restart();
            var ranked = _index.Rank(spelling.Text, RankDepth).Select(hit => hit.Doc).Where(doc => doc != query).ToArray();
            _times.Add((clock.Elapsed.TotalMilliseconds, spelling.Text));
            var matched = _index.Match(spelling.Text).Select(hit => hit.Doc).Where(doc => doc != query).ToArray();
            foreach (var target in others.GroupBy(doc => _documents[doc].Script))
                Add(query, target.Key, target.Count(), ranked, matched);
            Keep(query, others, matched);
        }

        WorstFinds = [.. _wrong.OrderByDescending(wrong => wrong.Wrong).Take(Kept).Select(Describe)];
    }

    /// <summary>The queries that took longest, in milliseconds.</summary>
    public IEnumerable<string> Slowest() =>
        _times.OrderByDescending(time => time.Time).Take(10).Select(time => FormattableString.Invariant($"{time.Time:0.00} ms  {time.Query}"));

    /// <summary>The time below which a share of the queries stays, in milliseconds.</summary>
    public double TimeAt(double share) => _times.Select(time => time.Time).Order().ElementAtOrDefault((int)(_times.Count * share));

    /// <summary>The queries that found least of what they should.</summary>
    public IEnumerable<string> WorstMisses() => _misses.OrderBy(miss => miss.Recall).Select(miss => miss.Text).Take(Kept);

    /// <summary>The queries that found most of what they should not, each with why it found one.</summary>
    public IReadOnlyList<string> WorstFinds { get; private set; } = [];

    private void Add(int query, string target, int relevant, int[] ranked, int[] matched)
    {
        var direction = $"{_documents[query].Script}>{target}";
        if (!Directions.TryGetValue(direction, out var quality))
            Directions[direction] = quality = new Quality();
        var group = _documents[query].Group;
        var rankedHere = ranked.Where(doc => _documents[doc].Script == target).Select(doc => _documents[doc].Group == group).ToArray();
        var matchedHere = matched.Where(doc => _documents[doc].Script == target).Select(doc => _documents[doc].Group == group).ToArray();
        quality.Add(rankedHere, matchedHere, relevant);
        All.Add(rankedHere, matchedHere, relevant);
    }

    private void Keep(int query, int[] others, int[] matched)
    {
        var spelling = _documents[query];
        var missed = others.Except(matched).ToArray();
        if (missed.Length > 0 && others.Length > 2)
        {
            var list = string.Join(", ", missed.Take(6).Select(doc => $"{_documents[doc].Text} ({Reason(spelling.Text, doc)})"));
            _misses.Add((1 - ((double)missed.Length / others.Length), $"{spelling.Text} misses {missed.Length} of {others.Length}: {list}"));
            if (_misses.Count > Kept * 4)
                _misses.Sort((left, right) => left.Recall.CompareTo(right.Recall));
            if (_misses.Count > Kept * 4)
                _misses.RemoveRange(Kept, _misses.Count - Kept);
        }

        var wrong = matched.Where(doc => _documents[doc].Group != spelling.Group).ToArray();
        if (wrong.Length > 0)
            _wrong.Add((wrong.Length, spelling.Text, wrong[0]));
    }

    private string Describe((int Wrong, string Query, int Document) wrong) =>
        $"{wrong.Query} finds {wrong.Wrong} wrong ones, as {_documents[wrong.Document].Text}\n{_index.Explain(wrong.Query, wrong.Document).TrimEnd()}";

    private string Reason(string query, int doc)
    {
        var match = Analysis.Transliteration.NameMatcher.Score(query, _documents[doc].Text);
        return FormattableString.Invariant($"{match.Similarity:0.00}: {match.Reason}");
    }
}
