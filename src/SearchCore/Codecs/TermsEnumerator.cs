using SearchCore.Util;

namespace SearchCore.Codecs;

/// <summary>Walks the terms of one field in byte order. Lucene's name for this is TermsEnum. Belongs to one thread.</summary>
public abstract class TermsEnumerator
{
    /// <summary>The current term's bytes; valid until the enumerator is moved.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>How many documents have the current term, deleted ones included.</summary>
    public abstract int DocFreq { get; }

    /// <summary>How often the current term occurs, or -1 when frequencies are not kept.</summary>
    public abstract long TotalTermFreq { get; }

    /// <summary>Moves to the next term.</summary>
    /// <returns>False after the last one.</returns>
    public abstract bool MoveNext();

    /// <summary>Moves to exactly this term.</summary>
    /// <param name="term">The term's bytes.</param>
    /// <returns>Whether the term exists. If not, the enumerator stands nowhere and must be sought again.</returns>
    public abstract bool SeekExact(ReadOnlySpan<byte> term);

    /// <summary>Moves to this term or, when it does not exist, to the first one after it.</summary>
    /// <param name="term">The term's bytes.</param>
    /// <returns>Where the enumerator stands now.</returns>
    public abstract SeekStatus SeekCeiling(ReadOnlySpan<byte> term);

    /// <summary>The postings of the current term, deleted documents included.</summary>
    /// <param name="flags">What the caller will ask for; more may be costly, less gives no answer.</param>
    /// <param name="reuse">An enumerator of the same field that is no longer needed and may be used again, or null.</param>
    /// <returns>The postings, before the first document.</returns>
    public abstract PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null);

    /// <summary>What is needed to come back to the current term without looking it up.</summary>
    internal virtual TermState CaptureState() => new(Utf8Term.CopyOf(Term), DocFreq, TotalTermFreq);

    /// <summary>Moves to a term that an enumerator of the same field of the same segment stood at.</summary>
    internal virtual void SeekExact(TermState state)
    {
        if (!SeekExact(state.Term.Span))
            throw new ArgumentException("The state is of another field or segment.", nameof(state));
    }
}
