using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search.Collectors;

/// <summary>Remembers which documents were found, as a set for each segment.</summary>
internal sealed class DocumentSetCollector(IndexReader reader) : Collector
{
    private readonly BitSet?[] _sets = new BitSet?[reader.Leaves.Count];

    public override ScoreMode ScoreMode => ScoreMode.CompleteNoScores;

    /// <summary>The documents of a segment; null for none.</summary>
    public BitSet? this[int leafOrd] => _sets[leafOrd];

    public override LeafCollector GetLeafCollector(LeafReaderContext leaf) => new Leaf(_sets[leaf.Ord] = new BitSet(leaf.Reader.MaxDoc));

    private sealed class Leaf(BitSet set) : LeafCollector
    {
        public override void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores) => set.Set(docs);
    }
}
