using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have one of many given terms: ids, codes, rights. Every document scores the boost.</summary>
/// <remarks>Unlike a <see cref="BooleanQuery"/> it has no limit of clauses, and does not look at how rare a term is.</remarks>
public sealed record TermInSetQuery : MultiTermQuery
{
    private readonly ValueList<Utf8Term> _terms;

    /// <summary>Looks for terms.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="terms">The terms, as the index has them, in any order.</param>
    public TermInSetQuery(string field, params IEnumerable<Utf8Term> terms)
        : base(field) => _terms = new ValueList<Utf8Term>(terms.Distinct().Order());

    /// <summary>Looks for terms given as text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="terms">The terms, as the index has them, in any order.</param>
    public TermInSetQuery(string field, params IEnumerable<string> terms)
        : this(field, terms.Select(term => new Utf8Term(term)))
    {
    }

    /// <summary>The terms, in index order, each once.</summary>
    public IReadOnlyList<Utf8Term> Terms => _terms;

    /// <inheritdoc/>
    public override string ToString(string defaultField) => $"{QueryText.Field(Field, defaultField)}({string.Join(' ', _terms)}){QueryText.Boost(Boost)}";

    /// <inheritdoc/>
    public override Query Rewrite(Index.IndexReader reader) => _terms.Count == 0 ? new MatchNoDocsQuery() : base.Rewrite(reader);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitTerms(this, [.. _terms.Select(term => new Index.Term(Field, term))]);

    internal override AcceptedTerms GetMatchingTerms(Terms terms) => new GivenTerms(terms.GetEnumerator(), _terms);
}
