using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Index;

/// <summary>Reads an index as it was at one moment: its segments in order. Safe for many threads.</summary>
/// <remarks>
/// Readers are counted: one that is opened counts 1, <see cref="TryAcquire"/> adds and <see cref="Release"/> (or
/// <see cref="Dispose()"/>, once) takes away; at 0 the files are closed. A search acquires the reader for as long as it runs, so a
/// reader may be disposed at any time.
/// </remarks>
public abstract class IndexReader : IDisposable
{
    private readonly UseCount _users;
    private int _disposed;

    /// <summary>Creates a reader that counts one user.</summary>
    protected IndexReader()
    {
        _users = new UseCount(Close);
    }

    /// <summary>The segments, in document order.</summary>
    public abstract IReadOnlyList<LeafReaderContext> Leaves { get; }

    /// <summary>One more than the largest document number: the number of documents, deleted ones included.</summary>
    public int MaxDoc => Leaves.Count == 0 ? 0 : Leaves[^1].DocBase + Leaves[^1].Reader.MaxDoc;

    /// <summary>The number of documents that are not deleted.</summary>
    public int NumDocs => Leaves.Sum(leaf => leaf.Reader.NumDocs);

    /// <summary>Whether some document is deleted but not merged away yet.</summary>
    public bool HasDeletions => NumDocs != MaxDoc;

    /// <summary>Counts one more user, unless the reader is closed already.</summary>
    /// <returns>Whether the reader may be used; if so, <see cref="Release"/> must follow.</returns>
    public bool TryAcquire() => _users.TryAcquire();

    /// <summary>Counts one user less; the last one closes the files.</summary>
    public void Release() => _users.Release();

    /// <summary>How many documents have a term, deleted ones included.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The number.</returns>
    public int DocFreq(Term term)
    {
        var total = 0;
        foreach (var leaf in Leaves)
        {
            var terms = leaf.Reader.GetTerms(term.Field)?.GetEnumerator();
            if (terms is not null && terms.SeekExact(term.Value.Span))
                total += terms.DocFreq;
        }

        return total;
    }

    /// <summary>The stored fields of a document.</summary>
    /// <param name="doc">The document's number in the whole index.</param>
    /// <param name="fields">The fields wanted, or null for all.</param>
    /// <returns>A document with the fields' values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public Document GetDocument(int doc, IReadOnlySet<string>? fields = null)
    {
        var leaf = FindLeaf(doc);
        var visitor = new DocumentVisitor(fields);
        leaf.Reader.VisitDocument(doc - leaf.DocBase, visitor);
        return visitor.Document;
    }

    /// <summary>The segment that holds a document.</summary>
    /// <param name="doc">The document's number in the whole index.</param>
    /// <returns>The segment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public LeafReaderContext FindLeaf(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(doc);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(doc, MaxDoc);
        var low = 0;
        var high = Leaves.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Leaves[middle].DocBase <= doc)
                low = middle;
            else
                high = middle - 1;
        }

        return Leaves[low];
    }

    /// <summary>Gives back the count that opening gave. Further calls do nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            Release();
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the files: the last user has gone.</summary>
    protected abstract void Close();

    private sealed class DocumentVisitor(IReadOnlySet<string>? wanted) : StoredFieldVisitor
    {
        public Document Document { get; } = [];

        public override StoredFieldDecision Decide(FieldInfo field) =>
            wanted is null || wanted.Contains(field.Name) ? StoredFieldDecision.Visit : StoredFieldDecision.Skip;

        public override void Visit(FieldInfo field, StoredValue value) => Document.Add(Field.Stored(field.Name, value));
    }
}
