using SearchCore.Search;
using SearchCore.Search.Functions;
using SearchCore.Search.Queries;
using SearchCore.Search.Spans;
using SearchCore.Util;

namespace SearchCore.Tests.Differential;

/// <summary>Finds and scores document by document, in double precision, by the definitions of Lucene's TF-IDF.</summary>
/// <remarks>A score that has no simple definition (of a sloppy phrase, of spans) is not a number, and so is every score it is a part of.</remarks>
internal sealed class PlainSearch(PlainIndex index)
{
    /// <summary>The documents that a query finds, with their scores.</summary>
    public Dictionary<int, double> Find(Query query)
    {
        query = Expand(query);
        var norm = 1 / Math.Sqrt(SumOfSquares(query, 1));
        var found = new Dictionary<int, double>();
        for (var doc = 0; doc < index.Documents.Count; doc++)
        {
            var (document, isLive) = index.Documents[doc];
            if (isLive && Score(query, document, double.IsFinite(norm) ? norm : 1) is { } score)
                found.Add(doc, score);
        }

        return found;
    }

    /// <summary>Puts the terms that are in the index in the place of queries that are scored by them.</summary>
    private Query Expand(Query query) => query switch
    {
        FuzzyQuery fuzzy => AnyOf(PlainMatches.FindSimilar(fuzzy, index.Terms(fuzzy.Term.Field))
            .Select(found => new TermQuery(fuzzy.Term.Field, found.Term) { Boost = found.Boost * fuzzy.Boost })),
        MultiTermQuery { Scoring: not MultiTermScoring.Constant } terms => AnyOf(index.Terms(terms.Field).Where(term => PlainMatches.Accepts(terms, term))
            .Select(term => new TermQuery(terms.Field, term) { Boost = terms.Boost })),
        BooleanQuery boolean => new BooleanQuery(boolean.Clauses.Select(clause => clause with { Query = Expand(clause.Query) }))
        {
            Boost = boolean.Boost,
            MinimumShouldMatch = boolean.MinimumShouldMatch,
        },
        DisjunctionMaxQuery max => new DisjunctionMaxQuery(max.Disjuncts.Select(Expand)) { Boost = max.Boost, TieBreaker = max.TieBreaker },
        ConstantScoreQuery constant => Expand(constant.Inner) is var inner && IsNothing(inner) ? new MatchNoDocsQuery() : constant with { Inner = inner },
        FunctionScoreQuery function => function with { Inner = Expand(function.Inner) },
        _ => query,
    };

    private static Query AnyOf(IEnumerable<Query> queries) => queries.ToArray() is { Length: > 0 } some ? BooleanQuery.Any(some) : new MatchNoDocsQuery();

    /// <summary>Whether a query was left without terms, so that it has no weight.</summary>
    private static bool IsNothing(Query query) => query switch
    {
        MatchNoDocsQuery => true,
        BooleanQuery { Clauses: [{ Occur: Occur.Must or Occur.Should, Query: var only }], MinimumShouldMatch: 0 } => IsNothing(only),
        DisjunctionMaxQuery { Disjuncts: [var only] } => IsNothing(only),
        FunctionScoreQuery function => IsNothing(function.Inner),
        _ => false,
    };

    private double SumOfSquares(Query query, double boost)
    {
        boost *= query.Boost;
        switch (query)
        {
            case MatchNoDocsQuery:
                return 0;
            case BooleanQuery boolean:
                return Scoring(boolean).Sum(clause => SumOfSquares(clause.Query, boost));
            case DisjunctionMaxQuery max:
                var parts = max.Disjuncts.Select(part => SumOfSquares(part, boost)).ToArray();
                return parts.Max() + ((parts.Sum() - parts.Max()) * max.TieBreaker * max.TieBreaker);
            case FunctionScoreQuery function:
                return SumOfSquares(function.Inner, boost);
            default:
                var weight = boost * (Words(query) is { } words ? Idf(words) : 1);
                return weight * weight;
        }
    }

    private double? Score(Query query, PlainDocument document, double boost)
    {
        boost *= query.Boost;
        return query switch
        {
            TermQuery term => TermScore(query, document, boost, document.Freq(term.Term.Field, term.Term.Value.ToString()), term.Term.Field),
            WeightedTermGroupQuery group => GroupScore(group, document, boost),
            PhraseQuery phrase => PhraseScore(phrase, document, boost, [.. phrase.Terms.Select(term => new[] { term.ToString() })], phrase.Positions, phrase.Slop),
            MultiPhraseQuery phrase => PhraseScore(
                phrase, document, boost, [.. phrase.Groups.Select(group => group.Select(term => term.Term.ToString()).ToArray())], phrase.Positions, phrase.Slop),
            SpanQuery span => PlainMatches.Spans(span, document).Any() ? double.NaN : null,
            BooleanQuery boolean => BooleanScore(boolean, document, boost),
            DisjunctionMaxQuery max => MaxScore(max, document, boost),
            FunctionScoreQuery function => Score(function.Inner, document, boost) * Math.Max(0, document.Rank * ((FieldValueFunction)function.Function).Factor ?? 0.25),
            _ => Matches(query, document) ? boost : null,
        };
    }

    private bool Matches(Query query, PlainDocument document) => query switch
    {
        MatchAllDocsQuery => true,
        MatchNoDocsQuery => false,
        ConstantScoreQuery constant => Score(constant.Inner, document, 1) is not null,
        FieldExistsQuery exists => document.Has(exists.Field),
        MultiTermQuery terms => PlainMatches.HasAny(document, terms),
        _ => throw new ArgumentException($"no definition of {query.GetType().Name}"),
    };

    private double? BooleanScore(BooleanQuery query, PlainDocument document, double boost)
    {
        var (sum, required, optional, scoring) = (0.0, 0, 0, 0);
        foreach (var (inner, occur) in query.Clauses)
        {
            var score = Score(inner, document, boost);
            if (score is null ? occur is Occur.Must or Occur.Filter : occur == Occur.MustNot)
                return null;
            if (score is null)
                continue;
            required += occur is Occur.Must or Occur.Filter ? 1 : 0;
            optional += occur == Occur.Should ? 1 : 0;
            scoring += occur == Occur.Filter ? 0 : 1;
            sum += occur == Occur.Filter ? 0 : score.Value;
        }

        return required + optional > 0 && optional >= query.MinimumShouldMatch ? sum * scoring / Math.Max(1, Scoring(query).Count()) : null;
    }

    private double? MaxScore(DisjunctionMaxQuery query, PlainDocument document, double boost)
    {
        var scores = query.Disjuncts.Select(inner => Score(inner, document, boost)).OfType<double>().ToArray();
        if (scores.Length == 0 || scores.Any(double.IsNaN))
            return scores.Length == 0 ? null : double.NaN;
        return scores.Max() + ((scores.Sum() - scores.Max()) * query.TieBreaker);
    }

    private double? GroupScore(WeightedTermGroupQuery query, PlainDocument document, double boost)
    {
        var freqs = query.Terms.Select(term => (term.Weight, Freq: document.Freq(query.Field, term.Term.ToString()))).ToArray();
        return query.Scoring == TermGroupScoring.Sum
            ? TermScore(query, document, boost, freqs.Sum(term => term.Weight * term.Freq), query.Field)
            : freqs.Max(term => term.Weight * TermScore(query, document, boost, term.Freq, query.Field));
    }

    private double? PhraseScore(Query query, PlainDocument document, double boost, IReadOnlyList<string[]> places, IReadOnlyList<int> positions, int slop)
    {
        if (slop > 0)
            return PlainMatches.IsNear(document, places, positions, slop) ? double.NaN : null;
        return TermScore(query, document, boost, PlainMatches.CountExactly(document, places, positions), "text");
    }

    private double? TermScore(Query query, PlainDocument document, double boost, double freq, string field)
    {
        if (freq == 0)
            return null;
        var length = document.Terms(field).Count();
        var norm = field == "tag" ? 1 : SmallFloat.Decode315(SmallFloat.Encode315(1f / (float)Math.Sqrt(length)));
        var idf = Idf(Words(query)!);
        return Math.Sqrt(freq) * boost * idf * idf * norm;
    }

    /// <summary>The words of a query that is scored by them, each as the terms that may stand for it; null for other queries.</summary>
    private static IEnumerable<(string Field, IEnumerable<string> Terms)>? Words(Query query) => query switch
    {
        TermQuery term => [(term.Term.Field, [term.Term.Value.ToString()])],
        WeightedTermGroupQuery group => [(group.Field, group.Terms.Select(term => term.Term.ToString()))],
        PhraseQuery phrase => phrase.Terms.Select(term => (phrase.Field, (IEnumerable<string>)[term.ToString()])),
        MultiPhraseQuery phrase => phrase.Groups.Select(group => (phrase.Field, group.Select(term => term.Term.ToString()))),
        SpanQuery span => SpanWords(span).Distinct().Select(term => ("text", (IEnumerable<string>)[term])),
        _ => null,
    };

    private static IEnumerable<string> SpanWords(SpanQuery query) => query switch
    {
        SpanTermQuery term => [term.Term.Value.ToString()],
        SpanOrQuery or => or.Clauses.SelectMany(SpanWords),
        SpanNearQuery near => near.Clauses.SelectMany(SpanWords),
        SpanFirstQuery first => SpanWords(first.Match),
        SpanNotQuery not => SpanWords(not.Include),
        _ => throw new ArgumentException($"no definition of {query.GetType().Name}"),
    };

    private double Idf(IEnumerable<(string Field, IEnumerable<string> Terms)> words) =>
        words.Sum(word => 1 + Math.Log(index.Documents.Count / (word.Terms.Max(term => index.DocFreq(word.Field, term)) + 1.0)));

    private static IEnumerable<BooleanClause> Scoring(BooleanQuery query) => query.Clauses.Where(clause => clause.Occur is Occur.Must or Occur.Should);
}
