namespace SearchCore;

/// <summary>How a field of an <see cref="IndexSchema"/> is searched.</summary>
public enum SchemaFieldKind
{
    /// <summary>The document's key: one value, as it is; adding a document with the same key replaces the old one.</summary>
    Key,

    /// <summary>A text, searched by its words.</summary>
    Text,

    /// <summary>A value searched as it is: a tag, a path, a language code.</summary>
    Keyword,

    /// <summary>A value that is only kept.</summary>
    Stored,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A floating-point number of 32 bits.</summary>
    Float,

    /// <summary>A floating-point number of 64 bits.</summary>
    Double,

    /// <summary>A point in time, searched and sorted by the millisecond.</summary>
    Date,

    /// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A place in a hierarchy, such as <c>books/history/rome</c>, found and counted under each of its beginnings.</summary>
    Path,
}
