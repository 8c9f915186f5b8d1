using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Search.Weights;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have one of many terms that are not known before looking into the index.</summary>
public abstract record MultiTermQuery : Query
{
    private protected MultiTermQuery(string field) => Field = field;

    /// <summary>The field's name.</summary>
    public string Field { get; }

    /// <summary>How documents are scored; unless told otherwise, every document scores the boost.</summary>
    public MultiTermScoring Scoring { get; init; }

    /// <summary>How many terms may be looked for when terms are scored, 1 or more; 1,024 unless told otherwise. A searcher's clause limit counts too.</summary>
    public int MaxExpansions
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1024;

    /// <inheritdoc/>
    /// <exception cref="LimitExceededException">There are more terms than <see cref="MaxExpansions"/>, and all are to be scored.</exception>
    public override Query Rewrite(IndexReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (Scoring == MultiTermScoring.Constant)
            return this;
        var queries = FindTerms(reader, mayCut: Scoring != MultiTermScoring.Boolean).Select(ToQuery).ToList();
        return queries switch
        {
            [] => new MatchNoDocsQuery(),
            [var only] => only,
            _ => BooleanQuery.Any(queries),
        };
    }

    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) => Scoring == MultiTermScoring.Constant
        ? new MultiTermWeight(this, scoreMode, boost * Boost)
        : base.CreateWeight(searcher, scoreMode, boost);

    /// <inheritdoc/>
    public override void Visit(QueryVisitor visitor) => visitor.VisitLeaf(this, Field);

    /// <summary>The terms of a segment's field that are looked for.</summary>
    internal abstract AcceptedTerms GetMatchingTerms(Terms terms);

    /// <summary>Says of a term whether it is looked for; null when that takes looking into the index.</summary>
    internal virtual TermTest? CreateTermTest() => null;

    /// <summary>All terms of an index that are looked for, in its order.</summary>
    /// <exception cref="LimitExceededException">There are more than <see cref="MaxExpansions"/>.</exception>
    internal IEnumerable<Utf8Term> FindAllTerms(IndexReader reader) => FindTerms(reader, mayCut: false);

    private Query ToQuery(Utf8Term term)
    {
        var query = new TermQuery(new Term(Field, term));
        return Scoring == MultiTermScoring.TopTermsConstant ? new ConstantScoreQuery(query) { Boost = Boost } : query with { Boost = Boost };
    }

    /// <summary>The first terms of all segments, in index order.</summary>
    private SortedSet<Utf8Term> FindTerms(IndexReader reader, bool mayCut)
    {
        var found = new SortedSet<Utf8Term>();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(Field) is not { } terms)
                continue;
            for (var matching = GetMatchingTerms(terms); matching.MoveNext();)
            {
                // Each segment has its terms in order, so none of the first comes behind one that is none.
                if (found.Count > MaxExpansions && matching.Term.SequenceCompareTo(found.Max.Span) > 0)
                    break;
                found.Add(Utf8Term.CopyOf(matching.Term));
                if (found.Count <= MaxExpansions + 1)
                    continue;
                found.Remove(found.Max);
            }
        }

        if (found.Count <= MaxExpansions)
            return found;
        if (!mayCut)
            throw new LimitExceededException(nameof(MaxExpansions), MaxExpansions, $"The number of terms of {this}");
        found.Remove(found.Max);
        return found;
    }
}
