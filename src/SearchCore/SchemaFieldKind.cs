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
}
