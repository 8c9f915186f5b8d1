using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>Reads one segment of an index as it was at one moment. Safe for many threads.</summary>
/// <remarks>
/// Documents are numbered from 0 inside the segment. Deleted documents are still in terms, postings and statistics until a merge
/// drops them; <see cref="LiveDocs"/> tells them apart. Everything taken from a reader is good only while the reader is open.
/// </remarks>
public abstract class LeafReader
{
    /// <summary>One more than the largest document number: the number of documents, deleted ones included.</summary>
    public abstract int MaxDoc { get; }

    /// <summary>The number of documents that are not deleted.</summary>
    public abstract int NumDocs { get; }

    /// <summary>The segment's fields.</summary>
    public abstract FieldInfos FieldInfos { get; }

    /// <summary>Which documents are not deleted (bit on = live), or null when none is deleted.</summary>
    public abstract BitSet? LiveDocs { get; }

    /// <summary>The segment's name, for messages and reports.</summary>
    public abstract string SegmentName { get; }

    /// <summary>What stays the same for all readers in which a query finds the same documents of the segment, but for deleted ones.</summary>
    internal virtual object CacheKey => this;

    /// <summary>The terms of a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The terms, or null when the segment has none of that field.</returns>
    public abstract Terms? GetTerms(string field);

    /// <summary>The norms of a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The norms, or null when the field has none.</returns>
    public abstract NumericDocValues? GetNorms(string field);

    /// <summary>The numeric doc values of a field, or null when it has none.</summary>
    /// <param name="field">The field's name.</param>
    public abstract NumericDocValues? GetNumericDocValues(string field);

    /// <summary>The binary doc values of a field, or null when it has none.</summary>
    /// <param name="field">The field's name.</param>
    public abstract BinaryDocValues? GetBinaryDocValues(string field);

    /// <summary>The sorted doc values of a field, or null when it has none.</summary>
    /// <param name="field">The field's name.</param>
    public abstract SortedDocValues? GetSortedDocValues(string field);

    /// <summary>The sorted-set doc values of a field, or null when it has none.</summary>
    /// <param name="field">The field's name.</param>
    public abstract SortedSetDocValues? GetSortedSetDocValues(string field);

    /// <summary>Which documents have a doc value of a field; null when all have one.</summary>
    /// <param name="field">The field's name.</param>
    public abstract BitSet? GetDocsWithField(string field);

    /// <summary>The term vectors of a document by field, or null when it has none.</summary>
    /// <param name="doc">The document, from 0.</param>
    public abstract IReadOnlyDictionary<string, Terms>? GetTermVectors(int doc);

    /// <summary>Reads the stored fields of a document.</summary>
    /// <param name="doc">The document, from 0.</param>
    /// <param name="visitor">Takes the fields.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public abstract void VisitDocument(int doc, StoredFieldVisitor visitor);

    /// <summary>Asks to be told when no reader with this <see cref="CacheKey"/> is open any more. The caller holds the reader open.</summary>
    /// <param name="action">What to do then; must not throw.</param>
    internal virtual void WhenClosed(Action action)
    {
    }
}
