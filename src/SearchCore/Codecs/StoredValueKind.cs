namespace SearchCore.Codecs;

/// <summary>The kind of a stored field's value. The numbers are those of the file format (chapter 5.1).</summary>
public enum StoredValueKind
{
    /// <summary>A text.</summary>
    String = 0,

    /// <summary>Bytes.</summary>
    Binary = 1,

    /// <summary>A 32-bit integer.</summary>
    Int32 = 2,

    /// <summary>A 32-bit floating-point number.</summary>
    Single = 3,

    /// <summary>A 64-bit integer.</summary>
    Int64 = 4,

    /// <summary>A 64-bit floating-point number.</summary>
    Double = 5,
}
