using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Collectors;

namespace SearchCore.Suggest;

/// <summary>Keeps the documents with the greatest numbers in a field of numeric doc values.</summary>
/// <param name="weightField">The field.</param>
/// <param name="capacity">How many are kept.</param>
internal sealed class WeightCollector(string weightField, int capacity) : Collector
{
    private readonly PriorityQueue<(int Doc, long Weight), (long, int)> _lightestFirst = new();

    public override ScoreMode ScoreMode => ScoreMode.CompleteNoScores;

    /// <summary>What was kept, the weightiest first; of equal ones the first in the index.</summary>
    public IEnumerable<(int Doc, long Weight)> Heaviest =>
        _lightestFirst.UnorderedItems.Select(item => item.Element).OrderByDescending(found => found.Weight).ThenBy(found => found.Doc);

    private string WeightField => weightField;

    public override LeafCollector GetLeafCollector(LeafReaderContext leaf) => new Leaf(this, leaf);

    private void Offer(int doc, long weight)
    {
        var priority = (weight, -doc);
        if (_lightestFirst.Count < capacity)
            _lightestFirst.Enqueue((doc, weight), priority);
        else
            _lightestFirst.EnqueueDequeue((doc, weight), priority);
    }

    private sealed class Leaf(WeightCollector owner, LeafReaderContext leaf) : LeafCollector
    {
        private readonly NumericDocValues? _weights = leaf.Reader.GetNumericDocValues(owner.WeightField);

        public override void Collect(ReadOnlySpan<int> docs, ReadOnlySpan<float> scores)
        {
            foreach (var doc in docs)
                owner.Offer(leaf.DocBase + doc, _weights?.Get(doc) ?? 0);
        }
    }
}
