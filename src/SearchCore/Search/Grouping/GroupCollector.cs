using SearchCore.Index;
using SearchCore.Search.Collectors;
using SearchCore.Search.Facets;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Grouping;

/// <summary>Puts documents together by a value. The first pass finds all groups and the first document of each; a second one more documents of some.</summary>
/// <param name="searcher">The index.</param>
/// <param name="groupField">The value that makes a group.</param>
/// <param name="sort">The order of documents, and by their first documents of groups.</param>
internal sealed class GroupCollector(IndexSearcher searcher, SortField groupField, Sort sort) : Collector
{
    private readonly Dictionary<long, DocumentGroup> _groups = [];
    private DocumentGroup? _withoutValue;
    private int _documentsPerGroup;

    public override ScoreMode ScoreMode => sort.NeedsScores ? ScoreMode.Complete : ScoreMode.CompleteNoScores;

    /// <summary>How many groups there are.</summary>
    public int GroupCount => _groups.Count + (_withoutValue is null ? 0 : 1);

    /// <summary>How many documents there are in all groups.</summary>
    public long DocumentCount { get; private set; }

    /// <summary>The first groups in order.</summary>
    public List<DocumentGroup> FindFirst(int skip, int count)
    {
        IEnumerable<DocumentGroup> groups = _withoutValue is null ? _groups.Values : _groups.Values.Append(_withoutValue);
        return [.. groups.OrderBy(group => group.First, Comparer<SortedHit>.Create(SortedHit.Compare)).Skip(skip).Take(count)];
    }

    /// <summary>Makes ready for the second pass.</summary>
    /// <param name="groups">The groups of which more documents are wanted.</param>
    /// <param name="documentsPerGroup">How many of each.</param>
    public void Keep(IEnumerable<DocumentGroup> groups, int documentsPerGroup)
    {
        _documentsPerGroup = documentsPerGroup;
        _groups.Clear();
        _withoutValue = null;
        foreach (var group in groups)
        {
            if (group.Value is { } value)
                _groups.Add(value, group);
            else
                _withoutValue = group;
        }
    }

    public override LeafCollector GetLeafCollector(LeafReaderContext leaf) => new Leaf(
        this, new GroupColumn(searcher, leaf, groupField), [.. sort.Fields.Select(key => Open(key, leaf))], leaf.DocBase, sort.NeedsScores);

    private SortColumn Open(SortField key, LeafReaderContext leaf)
    {
        if (key.Type != SortFieldType.String || SegmentOrdinals.Open(leaf.Reader, key.Field) is not { } values)
            return SortColumn.Open(key, leaf);
        return new GlobalOrdinalColumn(key, values, searcher.GetGlobalOrdinals(key.Field), leaf.Ord);
    }

    private DocumentGroup? FindGroup(long? value)
    {
        if (value is not { } number)
            return _withoutValue ??= _documentsPerGroup == 0 ? new DocumentGroup(null, sort.Fields.Count) : null;
        if (_groups.TryGetValue(number, out var group) || _documentsPerGroup > 0)
            return group;
        return _groups[number] = new DocumentGroup(number, sort.Fields.Count);
    }

    private sealed class Leaf(GroupCollector owner, GroupColumn values, SortColumn[] columns, int docBase, bool needsScores) : LeafCollector
    {
        private SortedHit _candidate = new(columns.Length);

        public override void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores)
        {
            for (var i = 0; i < docs.Length; i++)
            {
                if (owner.FindGroup(values.Find(docs[i])) is not { } group)
                    continue;
                var score = needsScores ? scores[i] : float.NaN;
                _candidate.Doc = docBase + docs[i];
                _candidate.Score = score;
                for (var key = 0; key < columns.Length; key++)
                    _candidate.Keys[key] = columns[key].GetKey(docs[i], score);
                if (owner._documentsPerGroup == 0)
                    CollectFirst(group);
                else
                    CollectBest(group);
            }
        }

        private void CollectFirst(DocumentGroup group)
        {
            owner.DocumentCount++;
            if (group.Count++ == 0 || SortedHit.Compare(_candidate, group.First) < 0)
                (group.First, _candidate) = (_candidate, group.First);
        }

        private void CollectBest(DocumentGroup group)
        {
            if (group.Best.Count < owner._documentsPerGroup)
            {
                group.Best.Enqueue(_candidate, _candidate);
                _candidate = new SortedHit(columns.Length);
            }
            else
            {
                _candidate = group.Best.EnqueueDequeue(_candidate, _candidate);
            }
        }
    }
}
