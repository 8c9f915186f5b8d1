using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>Terms that stand side by side in the index.</summary>
internal abstract class AdjacentTerms(TermsEnumerator terms) : SoughtTerms(terms)
{
    private bool _hasStarted;

    public override bool MoveNext()
    {
        var there = _hasStarted ? Terms.MoveNext() : Start();
        _hasStarted = true;
        return there && IsWanted();
    }

    /// <summary>Goes to the first term that may be wanted; false when there is none.</summary>
    protected abstract bool Start();

    /// <summary>Whether the current term is still wanted.</summary>
    protected abstract bool IsWanted();
}
