using SearchCore.Analysis.Transliteration;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Names;

/// <summary>A name for which the spellings of an index were found: searches them, and explains why each was taken.</summary>
/// <param name="Text">The name as it was asked for.</param>
/// <param name="Inner">The query for the spellings.</param>
internal sealed record ResolvedNameQuery(string Text, Query Inner) : Query
{
    private readonly IReadOnlyList<ResolvedSpelling> _spellings = [];

    /// <summary>By which rules the spellings were compared.</summary>
    public NameRules Rules { get; init; } = NameRules.Default;

    /// <summary>The spellings that were found; they follow from the other parts, so they do not count in comparisons.</summary>
    public IReadOnlyList<ResolvedSpelling> Spellings
    {
        get => _spellings;
        init => _spellings = value;
    }

    /// <summary>Whether two ask the same.</summary>
    /// <param name="other">The other query.</param>
    public bool Equals(ResolvedNameQuery? other) =>
        other is not null && Boost == other.Boost && string.Equals(Text, other.Text, StringComparison.Ordinal) && Inner.Equals(other.Inner);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Inner, Boost);

    /// <inheritdoc/>
    public override string ToString(string defaultField) => (Inner with { Boost = Inner.Boost * Boost }).ToString(defaultField);

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new NameWeight(Inner.CreateWeight(searcher, scoreMode, boost * Boost), this);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor)
    {
        if (visitor.Enter(Occur.Must, this) is { } ofParts)
            Inner.Visit(ofParts);
    }
}
