namespace SearchCore.Search.Sorting;

/// <summary>One key to sort by. Immutable.</summary>
/// <remarks>
/// A document with several values in the field counts with its least one, or with its greatest one when the order is reversed. A field that no
/// document has is no error: all its values are missing.
/// </remarks>
/// <param name="Field">The field's name; empty for the score and the document's number.</param>
/// <param name="Type">What the field holds.</param>
public sealed record SortField(string Field, SortFieldType Type)
{
    /// <summary>Sorts by score, best first.</summary>
    public static SortField Score { get; } = new("", SortFieldType.Score);

    /// <summary>Sorts by the document's number, least first.</summary>
    public static SortField Document { get; } = new("", SortFieldType.Document);

    /// <summary>Whether the order is the other way round: greatest first, and for the score worst first.</summary>
    public bool IsReverse { get; init; }

    /// <summary>Where documents without a value come.</summary>
    public MissingValues Missing { get; init; }

    /// <summary>Whether greater values come first.</summary>
    internal bool IsDescending => IsReverse != (Type == SortFieldType.Score);

    /// <summary>The order of values under this key; 0 for values that do not tell documents apart.</summary>
    internal int Compare(SortValue left, SortValue right)
    {
        if (left.IsMissing || right.IsMissing)
            return (left.IsMissing ? MissingRank : 0) - (right.IsMissing ? MissingRank : 0);
        var order = Type == SortFieldType.String ? left.Text.CompareTo(right.Text) : left.Number.CompareTo(right.Number);
        return IsDescending ? -order : order;
    }

    internal sbyte MissingRank => Missing == MissingValues.First ? (sbyte)-1 : (sbyte)1;
}
