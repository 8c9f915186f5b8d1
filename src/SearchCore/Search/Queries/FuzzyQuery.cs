using System.Globalization;
using SearchCore.Index;
using SearchCore.Util.Automata;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term which differs from a given one in few letters. The fewer, the higher the score.</summary>
/// <remarks>
/// A letter that is missing, added, changed, or swapped with its neighbour counts as one. In an index it becomes a query for the
/// most similar terms, each with <c>1 - edits / length of the shorter term</c> as its boost.
/// </remarks>
/// <param name="Term">The field, and the term as the index would have it.</param>
/// <param name="MaxEdits">How many letters may differ: 0, 1 or 2.</param>
public sealed record FuzzyQuery(Term Term, int MaxEdits = FuzzyQuery.GreatestMaxEdits) : Query
{
    /// <summary>The most letters that may differ.</summary>
    public const int GreatestMaxEdits = 2;

    /// <summary>Looks for a term given as text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The term, as the index would have it.</param>
    /// <param name="maxEdits">How many letters may differ: 0, 1 or 2.</param>
    public FuzzyQuery(string field, string text, int maxEdits = GreatestMaxEdits)
        : this(new Term(field, text), maxEdits)
    {
    }

    /// <summary>How many letters may differ: 0, 1 or 2.</summary>
    public int MaxEdits { get; init; } = MaxEdits is >= 0 and <= GreatestMaxEdits
        ? MaxEdits
        : throw new ArgumentOutOfRangeException(nameof(MaxEdits), MaxEdits, "A fuzzy query allows 0, 1 or 2 edits.");

    /// <summary>How many letters at the beginning must be right, 0 or more.</summary>
    public int PrefixLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How many terms are looked for at most, 1 or more; the most similar ones.</summary>
    public int MaxExpansions
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 50;

    /// <inheritdoc/>
    public override string ToString(string defaultField) => string.Create(
        CultureInfo.InvariantCulture,
        $"{QueryText.Field(Term.Field, defaultField)}{Term.Value}~{MaxEdits}{QueryText.Boost(Boost)}");

    /// <summary>How many states the automaton of the word may come to, 1 to 60,000; each takes about 600 bytes. Ordinary words need some hundreds.</summary>
    public int MaxAutomatonStates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Utf8Automaton.GreatestMaxStates);
            field = value;
        }
    } = Utf8Automaton.DefaultMaxStates;

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var found = new FuzzyTerms(this).Find(reader);
        var best = found.Select(term => new TermQuery(new Term(Term.Field, term.Term)) { Boost = term.Boost * Boost }).ToList();
        return best switch
        {
            [] => new MatchNoDocsQuery(),
            [var only] => only,
            _ => BooleanQuery.Any(best),
        };
    }

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, Term.Field);
}
