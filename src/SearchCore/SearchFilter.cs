namespace SearchCore;

/// <summary>Keeps only documents that have one of several values in a field; it does not change scores. Immutable.</summary>
/// <param name="Field">The field's name: of a key, keyword, path, boolean, number or date.</param>
/// <param name="Values">The values, of which a document needs one. For numbers and dates also ranges: <c>[2010 TO 2020}</c>. None lets nothing through.</param>
public sealed record SearchFilter(string Field, params IReadOnlyList<string> Values)
{
    /// <summary>Reads filters in the form <c>field:value</c>. Values of one field become one filter, of which a document needs one.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="filters">The filters.</param>
    /// <returns>Whether all texts have the form.</returns>
    public static bool TryParse(IEnumerable<string?> texts, out IReadOnlyList<SearchFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var pairs = texts.Select(text => (Text: text ?? "", Colon: text?.IndexOf(':', StringComparison.Ordinal) ?? -1)).ToList();
        filters = [];
        if (pairs.Any(pair => pair.Colon <= 0))
            return false;
        filters = [.. pairs.GroupBy(pair => pair.Text[..pair.Colon], pair => pair.Text[(pair.Colon + 1)..], (field, values) => new SearchFilter(field, [.. values]))];
        return true;
    }
}
