using SearchCore.Util;

namespace SearchCore.Search.Sorting;

/// <summary>What a document was sorted by under one key.</summary>
public readonly record struct SortValue
{
    /// <summary>Whether the document has no value.</summary>
    public bool IsMissing { get; private init; }

    /// <summary>A number as an integer that orders as it does; the score and the document's number too.</summary>
    internal long Number { get; private init; }

    /// <summary>A string.</summary>
    internal Utf8Term Text { get; private init; }

    internal static SortValue None { get; } = new() { IsMissing = true };

    internal static SortValue Of(long number) => new() { Number = number };

    internal static SortValue Of(Utf8Term text) => new() { Text = text };
}
