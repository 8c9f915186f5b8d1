using SearchCore.Util;

namespace SearchCore.Index.Merging;

/// <summary>Where the documents of a segment go when it is merged: deleted ones nowhere, the others one behind the other.</summary>
internal sealed class DocIdMap
{
    private readonly int[]? _targets;
    private readonly int _base;

    public DocIdMap(int docCount, BitSet? liveDocs, int firstTarget)
    {
        _base = firstTarget;
        LiveCount = docCount;
        if (liveDocs is null)
            return;
        _targets = new int[docCount];
        var next = firstTarget;
        for (var doc = 0; doc < docCount; doc++)
            _targets[doc] = liveDocs[doc] ? next++ : -1;
        LiveCount = next - firstTarget;
    }

    public int LiveCount { get; }

    /// <summary>The document's number in the merged segment; -1 for a deleted one.</summary>
    public int this[int doc] => _targets is null ? _base + doc : _targets[doc];
}
