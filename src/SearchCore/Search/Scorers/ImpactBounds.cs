using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Scorers;

/// <summary>Turns the impacts of a term into bounds of its documents' scores, for groups of blocks and for blocks.</summary>
/// <remarks>
/// The bound of a part is the best score of its impacts (S. Ding, T. Suel: Faster Top-k Document Retrieval Using Block-Max Indexes, 2011).
/// Bounds of groups are kept, so that a range may lie anywhere; those of blocks only of the last group that was looked into.
/// </remarks>
/// <param name="groups">The term's impacts.</param>
/// <param name="blocks">The same once more, for the walk through the blocks.</param>
/// <param name="similarity">Scores the impacts.</param>
internal sealed class ImpactBounds(ImpactsSource groups, ImpactsSource blocks, SimilarityScorer similarity)
{
    private readonly List<Part> _groups = [];
    private readonly List<Part> _blocks = [];
    private int _groupOfBlocks = -1;
    private int _lastGroup;

    /// <summary>Opens the bounds of a term's postings; null when the segment does not have them.</summary>
    public static ImpactBounds? TryOpen(PostingsEnumerator postings, SimilarityScorer similarity) =>
        postings.OpenImpacts() is { } groups && postings.OpenImpacts() is { } blocks ? new ImpactBounds(groups, blocks, similarity) : null;

    /// <summary>A score that no document of a range goes over.</summary>
    /// <param name="from">The first document.</param>
    /// <param name="upTo">The document after the last.</param>
    public float Max(int from, int upTo)
    {
        var bound = 0f;
        var isFirst = true;
        for (var i = FindGroup(from); HasGroup(i); i++)
        {
            var group = _groups[i];
            bound = Math.Max(bound, isFirst && OpenBlocks(i) ? MaxOfBlocks(from, upTo) : group.Bound);
            if (group.LastDoc >= upTo - 1)
                break;
            isFirst = false;
        }

        return bound;
    }

    /// <summary>The document after the part that a document is in: a block, or a group when its blocks are not looked into any more.</summary>
    public int End(int from)
    {
        var group = FindGroup(from);
        if (!HasGroup(group))
            return Scorer.NoMoreDocs;
        return 1 + (OpenBlocks(group) ? _blocks[FindBlock(from)].LastDoc : _groups[group].LastDoc);
    }

    /// <summary>The first document from which on a block may have a score that counts.</summary>
    /// <param name="from">Where to start.</param>
    /// <param name="minScore">The least score that counts.</param>
    public int FirstCompetitive(int from, float minScore)
    {
        for (var i = FindGroup(from); HasGroup(i); i++)
        {
            var group = _groups[i];
            if (group.Bound >= minScore)
            {
                if (!OpenBlocks(i))
                    return from;
                for (var j = FindBlock(from); j < _blocks.Count; j++)
                {
                    if (_blocks[j].Bound >= minScore)
                        return from;
                    from = _blocks[j].LastDoc + 1;
                }
            }

            from = Math.Max(from, group.LastDoc + 1);
        }

        return Scorer.NoMoreDocs;
    }

    private float MaxOfBlocks(int from, int upTo)
    {
        var bound = 0f;
        for (var i = FindBlock(from); i < _blocks.Count; i++)
        {
            bound = Math.Max(bound, _blocks[i].Bound);
            if (_blocks[i].LastDoc >= upTo - 1)
                break;
        }

        return bound;
    }

    /// <summary>The first group that does not end before a document; one that does not exist when all do.</summary>
    private int FindGroup(int doc)
    {
        // Most questions go forward in small steps.
        var group = _lastGroup > 0 && _groups[_lastGroup - 1].LastDoc >= doc ? 0 : _lastGroup;
        while (HasGroup(group) && _groups[group].LastDoc < doc)
            group++;
        return _lastGroup = group;
    }

    private int FindBlock(int doc)
    {
        var block = 0;
        while (block < _blocks.Count - 1 && _blocks[block].LastDoc < doc)
            block++;
        return block;
    }

    /// <summary>Whether there is such a group; reads it when it is the first behind those that were read.</summary>
    private bool HasGroup(int group)
    {
        if (group < _groups.Count)
            return true;
        groups.AdvanceGroup(_groups.Count == 0 ? 0 : _groups[^1].LastDoc + 1);
        if (groups.GroupLastDoc == Scorer.NoMoreDocs)
            return false;
        _groups.Add(new Part(groups.GroupLastDoc, Best(groups.GroupImpacts)));
        return true;
    }

    /// <summary>Makes the blocks those of a group, unless a later group was looked into already.</summary>
    private bool OpenBlocks(int group)
    {
        if (_groupOfBlocks >= group)
            return _groupOfBlocks == group;
        _groupOfBlocks = group;
        _blocks.Clear();
        blocks.AdvanceGroup(_groups[group].LastDoc);
        for (var i = 0; i < blocks.BlockCount; i++)
            _blocks.Add(new Part(blocks.BlockLastDoc(i), Best(blocks.BlockImpacts(i))));
        return true;
    }

    private float Best(ReadOnlySpan<Impact> impacts)
    {
        var best = 0f;
        foreach (var (freq, norm) in impacts)
            best = Math.Max(best, similarity.Bound(freq, norm));
        return best;
    }

    private readonly record struct Part(int LastDoc, float Bound);
}
