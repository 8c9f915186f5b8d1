using System.Text;
using SearchCore.Index;
using SearchCore.Search.Weights;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have terms at given positions relative to each other.</summary>
public sealed record PhraseQuery : Query
{
    private readonly ValueList<Utf8Term> _terms;
    private readonly ValueList<int> _positions;

    /// <summary>Terms one after the other.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="terms">The terms, as the index has them.</param>
    public PhraseQuery(string field, params IReadOnlyList<string> terms)
        : this(field, terms.Select(term => new Utf8Term(term)), Enumerable.Range(0, terms.Count))
    {
    }

    /// <summary>Terms at given positions: gaps, or several at the same place, are possible.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="terms">The terms, as the index has them.</param>
    /// <param name="positions">Each term's position, 0 or more, ascending.</param>
    /// <exception cref="ArgumentException">The positions are not as many as the terms, not ascending, or negative.</exception>
    public PhraseQuery(string field, IEnumerable<Utf8Term> terms, IEnumerable<int> positions)
    {
        Field = field;
        _terms = new ValueList<Utf8Term>(terms);
        _positions = new ValueList<int>(positions);
        PhrasePositionRules.Check(_positions.Span, _terms.Count);
    }

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>The terms.</summary>
    public IReadOnlyList<Utf8Term> Terms => _terms;

    /// <summary>Each term's position in the phrase.</summary>
    public IReadOnlyList<int> Positions => _positions;

    /// <summary>By how many positions in all the terms may stand elsewhere than in the phrase, 0 or more. Swapping two neighbours costs 2.</summary>
    public int Slop
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <inheritdoc/>
    public override string ToString(string defaultField)
    {
        var text = new StringBuilder(QueryText.Field(Field, defaultField)).Append('"');
        var next = 0;
        for (var i = 0; i < _terms.Count; i++)
        {
            var same = i > 0 && _positions[i] == _positions[i - 1];
            if (i > 0)
                text.Append(same ? '|' : ' ');
            for (; !same && next < _positions[i]; next++)
                text.Append("? ");
            text.Append(_terms[i]);
            next = _positions[i] + 1;
        }

        text.Append('"');
        if (Slop != 0)
            text.Append('~').Append(Slop);
        return text.Append(QueryText.Boost(Boost)).ToString();
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) => _terms.Count switch
    {
        0 => new MatchNoDocsQuery(),
        1 => new TermQuery(new Term(Field, _terms[0])) { Boost = Boost },
        _ => this,
    };

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) => new PhraseWeight(
        this,
        Field,
        _terms.Select(term => new WeightedTerm[] { new(term) }),
        _positions,
        Slop,
        searcher,
        scoreMode,
        boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitTerms(this, [.. _terms.Select(term => new Term(Field, term))]);
}
