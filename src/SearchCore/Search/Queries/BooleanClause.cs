namespace SearchCore.Search.Queries;

/// <summary>A part of a <see cref="BooleanQuery"/>.</summary>
/// <param name="Query">What the part looks for.</param>
/// <param name="Occur">How it takes part.</param>
public sealed record BooleanClause(Query Query, Occur Occur)
{
    /// <summary>The clause in the classic query syntax, with every field's name.</summary>
    public override string ToString() => ToString("");

    internal string ToString(string defaultField)
    {
        var sign = Occur switch { Occur.Must => "+", Occur.MustNot => "-", Occur.Filter => "#", _ => "" };
        var text = Query.ToString(defaultField);
        return Query is BooleanQuery ? $"{sign}({text})" : sign + text;
    }
}
