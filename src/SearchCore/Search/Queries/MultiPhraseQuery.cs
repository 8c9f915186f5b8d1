using System.Text;
using SearchCore.Index;
using SearchCore.Search.Weights;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>A phrase in which each place may be taken by one of several terms, each with a weight.</summary>
/// <remarks>
/// A place counts as one word that is as rare as its most frequent term. An occurrence counts as much as the weights of its terms, multiplied.
/// </remarks>
public sealed record MultiPhraseQuery : Query
{
    private readonly ValueList<ValueList<WeightedTerm>> _groups;
    private readonly ValueList<int> _positions;

    /// <summary>Groups of terms, one after the other.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="groups">For each place the terms that may take it, at least one.</param>
    public MultiPhraseQuery(string field, params IReadOnlyList<IEnumerable<WeightedTerm>> groups)
        : this(field, groups, Enumerable.Range(0, groups.Count))
    {
    }

    /// <summary>Groups of terms at given positions.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="groups">For each place the terms that may take it, at least one.</param>
    /// <param name="positions">Each place's position, 0 or more, ascending.</param>
    /// <exception cref="ArgumentException">A group is empty, a weight is not over 0 and up to 1, or the positions do not fit.</exception>
    public MultiPhraseQuery(string field, IEnumerable<IEnumerable<WeightedTerm>> groups, IEnumerable<int> positions)
    {
        Field = field;
        _groups = new ValueList<ValueList<WeightedTerm>>(groups.Select(group => new ValueList<WeightedTerm>(group)));
        _positions = new ValueList<int>(positions);
        PhrasePositionRules.Check(_positions.Span, _groups.Count);
        foreach (var group in _groups)
            WeightedTerm.Check(group.Span);
    }

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>For each place the terms that may take it.</summary>
    public IReadOnlyList<IReadOnlyList<WeightedTerm>> Groups => _groups;

    /// <summary>Each place's position in the phrase.</summary>
    public IReadOnlyList<int> Positions => _positions;

    /// <summary>By how many positions in all the terms may stand elsewhere than in the phrase, 0 or more.</summary>
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
        for (var i = 0; i < _groups.Count; i++)
        {
            if (i > 0)
                text.Append(' ');
            for (; next < _positions[i]; next++)
                text.Append("? ");
            text.Append(_groups[i] is [var only] ? only.ToString() : $"({string.Join(' ', _groups[i])})");
            next = _positions[i] + 1;
        }

        text.Append('"');
        if (Slop != 0)
            text.Append('~').Append(Slop);
        return text.Append(QueryText.Boost(Boost)).ToString();
    }

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader) => _groups.Count switch
    {
        0 => new MatchNoDocsQuery(),
        1 => new WeightedTermGroupQuery(Field, _groups[0]) { Boost = Boost, Scoring = TermGroupScoring.Sum },
        _ => this,
    };

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) =>
        new PhraseWeight(this, Field, _groups, _positions, Slop, searcher, scoreMode, boost * Boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) =>
        visitor.VisitTerms(this, [.. _groups.SelectMany(group => group).Select(weighted => new Term(Field, weighted.Term)).Distinct()]);
}
