namespace SearchCore.Search.Sorting;

/// <summary>In which order documents are found: by the first key, then by the second, at last by the document's number. Immutable.</summary>
public sealed record Sort
{
    /// <summary>Sorts by keys.</summary>
    /// <param name="fields">The keys, the most important first; at least one.</param>
    public Sort(params IReadOnlyList<SortField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentOutOfRangeException.ThrowIfZero(fields.Count, nameof(fields));
        Fields = [.. fields];
    }

    /// <summary>The keys, the most important first.</summary>
    public IReadOnlyList<SortField> Fields { get; }

    /// <summary>Returns the documents that come after this one, for the next page; null for the first page.</summary>
    public FieldDoc? After { get; init; }

    internal bool NeedsScores => Fields.Any(key => key.Type == SortFieldType.Score);

    /// <summary>The order of documents.</summary>
    internal int Compare(FieldDoc left, FieldDoc right)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            var order = Fields[i].Compare(left.SortValues[i], right.SortValues[i]);
            if (order != 0)
                return order;
        }

        return left.Doc.CompareTo(right.Doc);
    }
}
