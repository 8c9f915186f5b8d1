namespace SearchCore.Codecs;

/// <summary>The kind of a field's doc values: one value (or set) per document, stored column by column. The numbers are those of the file format.</summary>
public enum DocValuesType
{
    /// <summary>No doc values.</summary>
    None = 0,

    /// <summary>A 64-bit integer.</summary>
    Numeric = 1,

    /// <summary>A string of bytes.</summary>
    Binary = 2,

    /// <summary>A string of bytes out of a sorted dictionary.</summary>
    Sorted = 3,

    /// <summary>A set of strings of bytes out of a sorted dictionary.</summary>
    SortedSet = 4,
}
