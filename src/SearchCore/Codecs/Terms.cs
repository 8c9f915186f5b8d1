using SearchCore.Util.Automata;

namespace SearchCore.Codecs;

/// <summary>The terms of one field of one segment, with their statistics. Safe for many threads; its enumerators are not.</summary>
public abstract class Terms
{
    /// <summary>The number of terms, or -1 when it is not known.</summary>
    public abstract long TermCount { get; }

    /// <summary>How many tokens the field has in all documents, or -1 when frequencies are not kept.</summary>
    public abstract long SumTotalTermFreq { get; }

    /// <summary>How many postings the field has: the sum of all terms' document frequencies.</summary>
    public abstract long SumDocFreq { get; }

    /// <summary>How many documents have at least one term of the field.</summary>
    public abstract int DocCount { get; }

    /// <summary>Whether frequencies are kept.</summary>
    public abstract bool HasFreqs { get; }

    /// <summary>Whether positions are kept.</summary>
    public abstract bool HasPositions { get; }

    /// <summary>Whether offsets are kept.</summary>
    public abstract bool HasOffsets { get; }

    /// <summary>Whether some posting has a payload.</summary>
    public abstract bool HasPayloads { get; }

    /// <summary>Walks the terms in byte order, or seeks one.</summary>
    /// <returns>A new enumerator, before the first term.</returns>
    public abstract TermsEnumerator GetEnumerator();

    /// <summary>Walks the terms that an automaton accepts, leaving out what it cannot accept as far as the dictionary's form allows.</summary>
    /// <param name="automaton">The automaton; it is used while the walk lasts.</param>
    internal virtual AcceptedTerms Intersect(Utf8Automaton automaton) => new FilteredTerms(GetEnumerator(), automaton);
}
