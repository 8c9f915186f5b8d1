using System.Globalization;
using System.Text;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a term which differs from a given one in few letters. The fewer, the higher the score.</summary>
/// <remarks>
/// A letter that is missing, added, changed, or swapped with its neighbour counts as one. In an index it becomes a query for the
/// most similar terms, each with <c>1 - edits / length of the shorter term</c> as its boost. It looks at every term that begins with the prefix.
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

    /// <inheritdoc/>
    public override Query Rewrite(IndexReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var best = FindTerms(reader)
            .OrderByDescending(found => found.Value).ThenBy(found => found.Key)
            .Take(MaxExpansions)
            .OrderBy(found => found.Key)
            .Select(found => new TermQuery(new Term(Term.Field, found.Key)) { Boost = found.Value * Boost })
            .ToList();
        return best switch
        {
            [] => new MatchNoDocsQuery(),
            [var only] => only,
            _ => BooleanQuery.Any(best),
        };
    }

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, Term.Field);

    private Dictionary<Utf8Term, float> FindTerms(IndexReader reader)
    {
        // When the whole word must be right, nothing may follow it either, as in Lucene.
        var word = Term.Value.ToString();
        var maxEdits = PrefixLength >= word.EnumerateRunes().Count() ? 0 : MaxEdits;
        var distance = new EditDistance(word, maxEdits);
        var prefix = Encoding.UTF8.GetBytes(distance.Take(PrefixLength));
        var boosts = new Dictionary<Utf8Term, float>();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(Term.Field)?.GetEnumerator() is not { } terms)
                continue;
            for (var candidates = new PrefixTerms(terms, prefix); candidates.MoveNext();)
            {
                var edits = distance.To(candidates.Term, out var length);
                if (edits > maxEdits)
                    continue;
                var boost = edits == 0 ? 1 : 1 - ((float)edits / Math.Min(length, distance.Length));
                if (boost > 0)
                    boosts[Utf8Term.CopyOf(candidates.Term)] = boost;
            }
        }

        return boosts;
    }
}
