using SearchCore.Codecs;
using SearchCore.Search.Weights;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have one of many terms that are not known before looking into the index. Every document scores the boost.</summary>
public abstract record MultiTermQuery : Query
{
    private protected MultiTermQuery(string field) => Field = field;

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new MultiTermWeight(this, scoreMode, boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, Field);

    /// <summary>The terms of a segment's field that are looked for.</summary>
    internal abstract AcceptedTerms GetMatchingTerms(Terms terms);
}
