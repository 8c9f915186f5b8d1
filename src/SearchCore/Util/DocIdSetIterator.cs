namespace SearchCore.Util;

/// <summary>Walks a set of document numbers of one segment in ascending order.</summary>
/// <remarks>
/// A new iterator stands before the first document. Instances belong to one thread.
/// </remarks>
public abstract class DocIdSetIterator
{
    /// <summary>The document number that stands for "no more documents".</summary>
    public const int NoMoreDocs = int.MaxValue;

    /// <summary>The current document: -1 before the first move, <see cref="NoMoreDocs"/> after the last.</summary>
    public abstract int DocId { get; }

    /// <summary>An upper bound, or an estimate, of how many documents the set has; used to order work.</summary>
    public abstract long Cost { get; }

    /// <summary>Moves to the next document.</summary>
    /// <returns>That document, or <see cref="NoMoreDocs"/>.</returns>
    public abstract int NextDoc();

    /// <summary>Moves to the first document that is not less than <paramref name="target"/>.</summary>
    /// <param name="target">A document number greater than the current one.</param>
    /// <returns>That document, or <see cref="NoMoreDocs"/>.</returns>
    public abstract int Advance(int target);

    /// <summary>An iterator over no documents.</summary>
    /// <returns>The iterator.</returns>
    public static DocIdSetIterator Empty() => new EmptyIterator();

    private sealed class EmptyIterator : DocIdSetIterator
    {
        private int _doc = -1;

        public override int DocId => _doc;

        public override long Cost => 0;

        public override int NextDoc() => _doc = NoMoreDocs;

        public override int Advance(int target) => _doc = NoMoreDocs;
    }
}
