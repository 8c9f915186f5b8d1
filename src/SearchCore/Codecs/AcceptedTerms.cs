namespace SearchCore.Codecs;

/// <summary>Walks those terms of a field that were asked for, in index order. Belongs to one thread.</summary>
internal abstract class AcceptedTerms
{
    /// <summary>The current term; valid until the next move.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>The state in which an automaton has accepted the current term; 0 when there is none.</summary>
    public virtual int State => 0;

    /// <summary>How many documents have the current term, deleted ones included.</summary>
    public abstract int DocFreq { get; }

    /// <summary>Moves to the next term that was asked for; false when there is none.</summary>
    public abstract bool MoveNext();

    /// <summary>The postings of the current term.</summary>
    public abstract PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null);
}
