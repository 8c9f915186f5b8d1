using System.Diagnostics;

namespace SearchCore.NameMeasuring;

/// <summary>Asks every spelling for its entity's others, one direction of scripts after the other.</summary>
internal sealed class Measurement
{
    private const int RankDepth = 400;
    private const int WarmUpQueries = 200;
    private readonly List<Spelling> _documents;
    private readonly NameIndex _index;
    private readonly ILookup<int, int> _groups;

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

    /// <summary>Each script by itself, as the script of queries (<c>Latn></c>) and as that of documents (<c>>Latn</c>).</summary>
    public SortedDictionary<string, Quality> Scripts { get; } = new(StringComparer.Ordinal);

    /// <summary>How long the queries took.</summary>
    public QueryTimes Times { get; } = new();

    /// <summary>The queries that found least of what they should.</summary>
    public WorstMisses Misses { get; } = new();

    /// <summary>What was found that should not have been.</summary>
    public WorstFinds Finds { get; } = new();

    /// <summary>Asks every spelling.</summary>
    public void Run()
    {
        WarmUp();
        for (var query = 0; query < _documents.Count; query++)
        {
            var spelling = _documents[query];
            var others = _groups[spelling.Group].Where(doc => doc != query).ToArray();
            if (spelling.Group < 0 || others.Length == 0)
                continue;
            var started = Stopwatch.GetTimestamp();
            var ranked = Find(_index.Rank(spelling.Text, RankDepth), query);
            Times.Add(spelling.Text, Stopwatch.GetElapsedTime(started));
            var matched = Find(_index.Match(spelling.Text), query);
            foreach (var target in others.GroupBy(doc => _documents[doc].Script))
                Add(query, target.Key, target.Count(), ranked, matched);
            Misses.Add(spelling.Text, others.Length, [.. others.Except(matched).Select(doc => _documents[doc].Text)]);
            Finds.Add(spelling.Text, matched.Where(doc => _documents[doc].Group != spelling.Group).Select(doc => _documents[doc].Text));
        }
    }

    /// <summary>The first queries of a process are slow for reasons of their own.</summary>
    private void WarmUp()
    {
        foreach (var spelling in _documents.Take(WarmUpQueries))
            _index.Rank(spelling.Text, RankDepth);
    }

    /// <summary>The documents of an answer, without the query's own.</summary>
    private static int[] Find(IReadOnlyList<Search.ScoreDoc> answer, int query) =>
        [.. answer.Select(hit => hit.Doc).Where(doc => doc != query)];

    private void Add(int query, string target, int relevant, int[] ranked, int[] matched)
    {
        var (_, script, group) = _documents[query];
        var rankedHere = AreRight(ranked, target, group);
        var matchedHere = AreRight(matched, target, group);
        Quality[] rows = [All, Row(Directions, $"{script}>{target}"), Row(Scripts, $"{script}>"), Row(Scripts, $">{target}")];
        foreach (var row in rows)
            row.Add(rankedHere, matchedHere, relevant);
    }

    /// <summary>For each document of a script, whether it is of the entity.</summary>
    private bool[] AreRight(int[] documents, string script, int group) =>
        [.. documents.Where(doc => _documents[doc].Script == script).Select(doc => _documents[doc].Group == group)];

    private static Quality Row(SortedDictionary<string, Quality> rows, string name) =>
        rows.TryGetValue(name, out var row) ? row : rows[name] = new Quality();
}
