namespace SearchCore.QueryParsing;

/// <summary>A field that words without a field name are looked for in.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Boost">What scores from this field are multiplied by: finite, 0 or more.</param>
public readonly record struct QueryField(string Name, float Boost = 1);
