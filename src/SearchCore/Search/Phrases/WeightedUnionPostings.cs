using SearchCore.Codecs;

namespace SearchCore.Search.Phrases;

/// <summary>The postings of several terms as if they were one term's; each occurrence has the weight of its term.</summary>
internal sealed class WeightedUnionPostings((PostingsEnumerator Postings, float Weight)[] terms) : PostingsEnumerator
{
    private readonly List<(int Position, float Weight)> _occurrences = [];
    private int _occurrencesDoc = -1;
    private int _next;
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost { get; } = terms.Sum(term => term.Postings.Cost);

    public override int Freq => Occurrences.Count;

    /// <summary>The weight of the current occurrence.</summary>
    public float Weight => _occurrences[_next - 1].Weight;

    private List<(int Position, float Weight)> Occurrences
    {
        get
        {
            if (_occurrencesDoc != _doc)
                FindOccurrences();
            return _occurrences;
        }
    }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        _doc = NoMoreDocs;
        foreach (var (postings, _) in terms)
            _doc = Math.Min(_doc, postings.DocId < target ? postings.Advance(target) : postings.DocId);
        return _doc;
    }

    public override int NextPosition()
    {
        var occurrences = Occurrences;
        return occurrences[_next++].Position;
    }

    /// <summary>Collects by position; where two terms stand at the same position, the better one counts.</summary>
    private void FindOccurrences()
    {
        _occurrences.Clear();
        foreach (var (postings, weight) in terms)
        {
            for (var left = postings.DocId == _doc ? postings.Freq : 0; left > 0; left--)
                _occurrences.Add((postings.NextPosition(), weight));
        }

        _occurrences.Sort((left, right) =>
            left.Position != right.Position ? left.Position.CompareTo(right.Position) : right.Weight.CompareTo(left.Weight));
        var kept = 0;
        for (var i = 0; i < _occurrences.Count; i++)
        {
            if (kept == 0 || _occurrences[kept - 1].Position != _occurrences[i].Position)
                _occurrences[kept++] = _occurrences[i];
        }

        _occurrences.RemoveRange(kept, _occurrences.Count - kept);
        _occurrencesDoc = _doc;
        _next = 0;
    }
}
