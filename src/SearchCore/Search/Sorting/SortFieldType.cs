namespace SearchCore.Search.Sorting;

/// <summary>What documents are sorted by. The kinds of numbers are those that the field's doc values were written as.</summary>
public enum SortFieldType
{
    /// <summary>The score, best first.</summary>
    Score,

    /// <summary>The document's number in the index.</summary>
    Document,

    /// <summary>Sorted or sorted-set doc values, by their bytes: for UTF-8 text, by code points.</summary>
    String,

    /// <summary>A 32-bit integer.</summary>
    Int,

    /// <summary>A 64-bit integer, or a point in time.</summary>
    Long,

    /// <summary>A 32-bit floating-point number.</summary>
    Float,

    /// <summary>A 64-bit floating-point number.</summary>
    Double,
}
