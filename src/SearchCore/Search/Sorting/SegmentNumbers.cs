using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search.Sorting;

/// <summary>
/// The numbers of a field in one segment, of each document in ascending order, as integers that order as they do. A field of one number a document
/// keeps numeric doc values, one of several sorted-set ones of their terms. Belongs to one thread.
/// </summary>
internal abstract class SegmentNumbers
{
    /// <summary>The number that the last move arrived at.</summary>
    public long Current { get; protected set; }

    /// <summary>Opens a field's numbers; null when no document has one.</summary>
    public static SegmentNumbers? Open(LeafReader reader, string field, StoredValueKind kind)
    {
        if (reader.GetNumericDocValues(field) is { } numbers)
            return new Single(numbers, reader.GetDocsWithField(field), kind);
        return reader.GetSortedSetDocValues(field) is { } terms ? new Several(terms) : null;
    }

    /// <summary>What kind of stored number a key's type is.</summary>
    public static StoredValueKind KindOf(SortFieldType type) => type switch
    {
        SortFieldType.Int => StoredValueKind.Int32,
        SortFieldType.Float => StoredValueKind.Single,
        SortFieldType.Double => StoredValueKind.Double,
        _ => StoredValueKind.Int64,
    };

    /// <summary>Moves to the least number of a document; false when it has none.</summary>
    public abstract bool SetDocument(int doc);

    /// <summary>Moves to the document's next number; false when there is none.</summary>
    public abstract bool MoveNext();

    private sealed class Single(NumericDocValues numbers, BitSet? docsWithField, StoredValueKind kind) : SegmentNumbers
    {
        public override bool SetDocument(int doc)
        {
            if (docsWithField is not null && !docsWithField[doc])
                return false;
            Current = NumericTerms.FromDocValue(kind, numbers.Get(doc));
            return true;
        }

        public override bool MoveNext() => false;
    }

    private sealed class Several(SortedSetDocValues terms) : SegmentNumbers
    {
        public override bool SetDocument(int doc)
        {
            terms.SetDocument(doc);
            return MoveNext();
        }

        public override bool MoveNext()
        {
            // A term that is no number was not written by a schema's field; it counts as no value.
            for (var ord = terms.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = terms.NextOrd())
            {
                if (!NumericTerms.TryRead(terms.LookupOrd(ord), out var number))
                    continue;
                Current = number;
                return true;
            }

            return false;
        }
    }
}
