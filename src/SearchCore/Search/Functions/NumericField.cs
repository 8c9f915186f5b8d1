using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Functions;

/// <summary>A field with a number for each document, kept as doc values.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Type">The kind of its numbers.</param>
public readonly record struct NumericField(string Name, SortFieldType Type = SortFieldType.Long)
{
    /// <summary>Reads the numbers of a segment. Of several in a document, the least.</summary>
    /// <param name="reader">The segment.</param>
    /// <returns>For a document its number, or null.</returns>
    internal Func<int, double?> Open(LeafReader reader)
    {
        var kind = SegmentNumbers.KindOf(Type);
        if (SegmentNumbers.Open(reader, Name, kind) is not { } numbers)
            return _ => null;
        return doc => numbers.SetDocument(doc) ? ToDouble(NumericTerms.FromSortable(kind, numbers.Current)) : null;
    }

    private static double ToDouble(StoredValue value) => value.Kind switch
    {
        StoredValueKind.Int32 => value.AsInt32(),
        StoredValueKind.Int64 => value.AsInt64(),
        StoredValueKind.Single => value.AsSingle(),
        _ => value.AsDouble(),
    };
}
