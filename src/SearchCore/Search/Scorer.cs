using SearchCore.Util;

namespace SearchCore.Search;

/// <summary>Walks the documents of one segment that match a query, and scores them.</summary>
/// <remarks>
/// There are three ways to ask. One document after the other: <see cref="DocIdSetIterator.NextDoc"/>, <see cref="DocIdSetIterator.Advance"/>.
/// About given documents: <see cref="AdvanceExact"/>. A block at a time: <see cref="FillBlock"/>. The last two may be mixed; after them
/// <see cref="DocIdSetIterator.DocId"/> is a document before which no further match comes, but need not match itself. Deleted documents are not left
/// out: who uses a scorer knows which are. Belongs to one thread.
/// </remarks>
public abstract class Scorer : DocIdSetIterator
{
    /// <summary>The score of the current document, at which a move has just arrived or <see cref="AdvanceExact"/> has said true.</summary>
    /// <returns>The score.</returns>
    public abstract float Score();

    /// <summary>Whether a document matches.</summary>
    /// <param name="target">The document; not less than any asked for before.</param>
    /// <returns>Whether it matches.</returns>
    public virtual bool AdvanceExact(int target) => (DocId < target ? Advance(target) : DocId) == target;

    /// <summary>
    /// Puts matching documents of a range into a block, until it is full, the range is done, or the scorer finds it convenient to stop. The range is
    /// done when <see cref="DocIdSetIterator.DocId"/> has reached its end.
    /// </summary>
    /// <param name="block">Takes the documents; empty so far.</param>
    /// <param name="from">The first document of the range; not less than in earlier calls.</param>
    /// <param name="upTo">The document after the range; not less than in earlier calls.</param>
    public virtual void FillBlock(ScoreBlock block, int from, int upTo)
    {
        var doc = DocId < from ? Advance(from) : DocId;
        while (doc < upTo && !block.IsFull)
        {
            block.Add(doc, block.NeedsScores ? Score() : 0);
            doc = NextDoc();
        }
    }

    /// <summary>A score that no document of a range goes over.</summary>
    /// <param name="from">The first document of the range; not less than in earlier calls.</param>
    /// <param name="upTo">The document after the range.</param>
    /// <returns>The bound, which holds for the whole range however far the scorer has got in it; infinity when none is known.</returns>
    public virtual float GetMaxScore(int from, int upTo) => float.PositiveInfinity;

    /// <summary>Up to which document <see cref="GetMaxScore"/> stays as good as for one document: asking for a longer range gives a coarser bound.</summary>
    /// <param name="from">The first document of the range.</param>
    /// <returns>The document after the range.</returns>
    public virtual int GetMaxScoreEnd(int from) => NoMoreDocs;

    /// <summary>Allows <see cref="FillBlock"/> to leave out documents that score less. Only for <see cref="ScoreMode.TopScores"/>.</summary>
    /// <param name="score">The least score that counts; never decreases.</param>
    public virtual void SetMinCompetitiveScore(float score)
    {
    }

    /// <summary>Finds out which of several documents match, like <see cref="AdvanceExact"/> for each of them.</summary>
    /// <param name="docs">The documents, ascending, at most <see cref="ScoreBlock.Capacity"/>.</param>
    /// <param name="places">Takes the places in <paramref name="docs"/> of those that match.</param>
    /// <param name="scores">Takes their scores; empty when nobody wants them.</param>
    /// <returns>How many match.</returns>
    internal virtual int FindMatches(ReadOnlySpan<int> docs, Span<int> places, Span<float> scores)
    {
        var count = 0;
        for (var i = 0; i < docs.Length; i++)
        {
            if (DocId > docs[i] || !AdvanceExact(docs[i]))
                continue;
            if (!scores.IsEmpty)
                scores[count] = Score();
            places[count++] = i;
        }

        return count;
    }
}
