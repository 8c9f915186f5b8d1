using SearchCore.Index;

namespace SearchCore.Search.Spans;

/// <summary>Finds stretches of positions in a field, and the documents that have some; span queries are made of each other.</summary>
/// <remarks>
/// A document scores as if the stretches were one word: each counts by <c>1 / (its length + 1)</c>, and the word is as rare as all its terms together. As in
/// Lucene 4.8, only the boost of the outermost span query counts.
/// </remarks>
public abstract record SpanQuery : Query
{
    private protected SpanQuery(string field) => Field = field;

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <inheritdoc/>
    public sealed override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new SpanWeight(this, searcher, boost * Boost);

    /// <inheritdoc/>
    public sealed override void Visit(QueryVisitor visitor)
    {
        var terms = new SortedSet<Term>(TermOrder);
        AddTerms(terms);
        visitor.VisitTerms(this, [.. terms]);
    }

    /// <summary>Terms of one field, in index order.</summary>
    internal static Comparer<Term> TermOrder { get; } = Comparer<Term>.Create((left, right) => left.Value.CompareTo(right.Value));

    /// <summary>Adds the terms that make spans.</summary>
    internal abstract void AddTerms(ISet<Term> terms);

    /// <summary>Makes a cursor over a segment; null when it has no spans there.</summary>
    internal abstract SpanCursor? CreateCursor(SpanSegment segment);

    /// <summary>The simplest form of the parts of a query.</summary>
    private protected static SpanQuery[] Rewrite(IReadOnlyList<SpanQuery> parts, IndexReader reader) =>
        [.. parts.Select(part => (SpanQuery)part.Rewrite(reader))];

    /// <summary>The one field that parts look in.</summary>
    private protected static string FieldOf(IReadOnlyList<SpanQuery> parts)
    {
        if (parts.Count == 0)
            throw new ArgumentException("A span query needs at least one part.", nameof(parts));
        var other = parts.FirstOrDefault(part => part.Field != parts[0].Field);
        return other is null
            ? parts[0].Field
            : throw new ArgumentException($"The parts of a span query look in the fields '{parts[0].Field}' and '{other.Field}'; they must look in one.", nameof(parts));
    }

    private protected static string Join(IReadOnlyList<SpanQuery> parts, string defaultField) =>
        string.Join(", ", parts.Select(part => part.ToString(defaultField)));
}
