using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>
/// Splits the scorers of a disjunction for one range of documents: into those that bring documents up, and those that together cannot lift a document to the
/// least score and therefore are only asked about documents that the others bring.
/// </summary>
internal sealed class MaxScorePartition
{
    private readonly Scorer[] _scorers;
    private readonly float[] _bounds;
    private readonly double[] _boundsBelow;
    private readonly ScoreCombination _combination;
    private readonly bool _maySplit;
    private int _firstBringing;

    /// <summary>Starts with all scorers bringing.</summary>
    /// <param name="scorers">The scorers; they are copied.</param>
    /// <param name="combination">How the scores of a document are combined.</param>
    /// <param name="oneIsEnough">Whether a document needs only one of them; otherwise all scorers bring unless the whole range can be left out.</param>
    public MaxScorePartition(Scorer[] scorers, ScoreCombination combination, bool oneIsEnough)
    {
        _scorers = [.. scorers];
        _bounds = new float[scorers.Length];
        _boundsBelow = new double[scorers.Length + 1];
        _maySplit = oneIsEnough;
        _combination = combination;
    }

    /// <summary>The scorers that bring documents up.</summary>
    public ReadOnlySpan<Scorer> Bringing => _scorers.AsSpan(_firstBringing);

    /// <summary>Splits anew.</summary>
    public void Split(int from, int upTo, float minScore)
    {
        for (var i = 0; i < _scorers.Length; i++)
            _bounds[i] = _scorers[i].DocId >= upTo ? 0 : _scorers[i].GetMaxScore(Math.Max(from, _scorers[i].DocId), upTo);
        _bounds.AsSpan().Sort(_scorers.AsSpan());
        for (var i = 0; i < _scorers.Length; i++)
            _boundsBelow[i + 1] = _combination.Combine(_boundsBelow[i], _bounds[i]);
        _firstBringing = 0;
        while (_firstBringing < _scorers.Length && ScoreBounds.CannotReach(_boundsBelow[_firstBringing + 1], minScore))
            _firstBringing++;
        if (!_maySplit && _firstBringing < _scorers.Length)
            _firstBringing = 0;
    }

    /// <summary>The first document that may be brought up; not less than a given one.</summary>
    public int FirstDoc(int from)
    {
        var first = DocIdSetIterator.NoMoreDocs;
        foreach (var scorer in Bringing)
            first = Math.Min(first, Math.Max(from, scorer.DocId));
        return first;
    }

    /// <summary>Asks the other scorers about the documents that were brought up, best bound first, and drops the documents that cannot count.</summary>
    public void Complete(DisjunctionWindow window, float minScore)
    {
        for (var doc = window.Next(0); doc < window.End; doc = window.Next(doc + 1))
        {
            ref var sum = ref window.Sum(doc);
            for (var i = _firstBringing - 1; i >= 0; i--)
            {
                if (ScoreBounds.CannotReach(_combination.Combine(sum, _boundsBelow[i + 1]), minScore))
                    break;
                if (_scorers[i].DocId <= doc && _scorers[i].AdvanceExact(doc))
                    sum = _combination.Combine(sum, _scorers[i].Score());
            }

            if ((float)sum < minScore)
                window.Remove(doc);
        }
    }
}
