using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Keeps the terms with the greatest boosts; of equal ones those that come first in the index.</summary>
internal sealed class BestTerms(int capacity)
{
    private readonly SortedSet<Candidate> _candidates = [];

    /// <summary>The boost that a term has to go over to be kept for certain; 0 while there is room.</summary>
    public float LeastBoost => _candidates.Count < capacity ? 0 : _candidates.Min.Boost;

    /// <summary>Offers a term. Every offer of the same term has to come with the same boost.</summary>
    /// <param name="term">The term; copied when it is kept.</param>
    /// <param name="boost">Its boost, over 0.</param>
    /// <returns>Whether it was kept and another one may have had to go.</returns>
    public bool Offer(ReadOnlySpan<byte> term, float boost)
    {
        var isFull = _candidates.Count >= capacity;
        if (isFull && (boost < _candidates.Min.Boost || (boost == _candidates.Min.Boost && term.SequenceCompareTo(_candidates.Min.Term.Span) >= 0)))
            return false;
        if (!_candidates.Add(new Candidate(Utf8Term.CopyOf(term), boost)))
            return false;
        if (isFull)
            _candidates.Remove(_candidates.Min);
        return true;
    }

    /// <summary>The terms that were kept, in the order of the index.</summary>
    public IEnumerable<(Utf8Term Term, float Boost)> InOrder() =>
        _candidates.OrderBy(candidate => candidate.Term).Select(candidate => (candidate.Term, candidate.Boost));

    /// <summary>Ordered from the first that has to go to the last.</summary>
    private readonly record struct Candidate(Utf8Term Term, float Boost) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            var order = Boost.CompareTo(other.Boost);
            return order != 0 ? order : other.Term.CompareTo(Term);
        }
    }
}
