using SearchCore.Index;
using SearchCore.Search.Queries;

namespace SearchCore.Search;

/// <summary>Is shown the parts of a query. Override what you want to see.</summary>
public abstract class QueryVisitor
{
    /// <summary>A query that looks for given terms: a term, a phrase, a group.</summary>
    /// <param name="query">The query.</param>
    /// <param name="terms">Its terms.</param>
    public virtual void VisitTerms(Query query, IReadOnlyList<Term> terms)
    {
    }

    /// <summary>A query without given terms: a prefix, all documents.</summary>
    /// <param name="query">The query.</param>
    /// <param name="field">The field it looks in, or null when it looks in none.</param>
    public virtual void VisitLeaf(Query query, string? field)
    {
    }

    /// <summary>Asked before the parts of a query are shown.</summary>
    /// <param name="occur">How the parts take part; <see cref="Occur.MustNot"/> parts make documents fail.</param>
    /// <param name="parent">The query that holds them.</param>
    /// <returns>Who shall be shown the parts; null for nobody. By default this visitor, but nobody for parts that must not occur.</returns>
    public virtual QueryVisitor? Enter(Occur occur, Query parent) => occur == Occur.MustNot ? null : this;
}
