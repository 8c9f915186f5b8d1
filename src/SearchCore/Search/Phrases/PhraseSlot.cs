using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Phrases;

/// <summary>One place of a phrase while it is matched: its postings, and where in the document they stand.</summary>
/// <param name="postings">The postings of the place's term or terms.</param>
/// <param name="offset">The place's position in the phrase.</param>
/// <param name="ordinal">Which place it is, from 0.</param>
/// <param name="terms">The terms that may take the place.</param>
internal sealed class PhraseSlot(PostingsEnumerator postings, int offset, int ordinal, IReadOnlyList<Utf8Term> terms)
{
    private readonly WeightedUnionPostings? _union = postings as WeightedUnionPostings;
    private int _left;

    public PostingsEnumerator Postings => postings;

    public int Offset => offset;

    public int Ordinal => ordinal;

    public IReadOnlyList<Utf8Term> Terms => terms;

    /// <summary>Where the phrase would begin if the current occurrence took its place exactly.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current occurrence is.</summary>
    public int Position => Start + offset;

    /// <summary>How well the current occurrence's term stands for the word that was asked for.</summary>
    public float Weight => _union?.Weight ?? 1;

    /// <summary>Goes to the first occurrence in the current document.</summary>
    public void MoveFirst()
    {
        _left = postings.Freq;
        MoveNext();
    }

    /// <summary>Goes to the next occurrence; stays where it is when there is none.</summary>
    public bool MoveNext()
    {
        if (_left == 0)
            return false;
        _left--;
        Start = postings.NextPosition() - offset;
        return true;
    }
}
