namespace SearchCore;

/// <summary>Keeps only documents that have one of several values in a field; it does not change scores. Immutable.</summary>
/// <param name="Field">The field's name: of a key, keyword, path, boolean, number or date.</param>
/// <param name="Values">The values, of which a document needs one. For numbers and dates also ranges: <c>[2010 TO 2020}</c>. None lets nothing through.</param>
public sealed record SearchFilter(string Field, params IReadOnlyList<string> Values);
