using SearchCore.Search;
using SearchCore.Search.Functions;
using SearchCore.Search.Queries;
using SearchCore.Search.Sorting;
using SearchCore.Search.Spans;
using SearchCore.Util;

namespace SearchCore.Tests.Differential;

/// <summary>Random queries of every kind that <see cref="PlainSearch"/> has a definition of, and random orders.</summary>
internal sealed class RandomQueries(Random random)
{
    private readonly RandomSteps _words = new(random);

    public Query Next(int depth = 3)
    {
        var query = random.Next(depth == 0 ? 14 : 22) switch
        {
            0 or 1 or 2 => NextTerm(),
            3 => NextPhrase(),
            4 => NextMultiPhrase(),
            5 => NextScored(new PrefixQuery(NextField(), _words.NextTerm()[..1])),
            6 => NextScored(new WildcardQuery(NextField(), random.Next(2) == 0 ? "?" + _words.NextTerm()[..1] + "*" : "*" + _words.NextTerm()[^1..])),
            7 => NextScored(new RegexpQuery(NextField(), random.Next(2) == 0 ? _words.NextTerm() + "?[a-c]*" : $"({_words.NextTerm()}|{_words.NextTerm()})c?")),
            8 => NextScored(new TermRangeQuery(NextField(), NextEnd(), NextEnd(), NextFlag(), NextFlag())),
            9 => NextFuzzy(),
            10 => NextNumbers(),
            11 => new TermInSetQuery(NextField(), NextTerms(1, 20)),
            12 => NextGroup(),
            13 => NextSimple(),
            14 => new ConstantScoreQuery(Next(depth - 1)),
            15 => new DisjunctionMaxQuery(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Next(depth - 1))) { TieBreaker = random.Next(3) * 0.5f },
            16 => NextSpan(2),
            17 => new FunctionScoreQuery(Next(depth - 1), new FieldValueFunction(new NumericField("rank")) { Factor = 0.5, Missing = 0.25 }),
            _ => NextBoolean(depth),
        };
        return random.Next(4) == 0 ? query with { Boost = random.Next(1, 9) / 2f } : query;
    }

    /// <summary>A document's number comes last, so that no two documents are equal.</summary>
    public IReadOnlyList<SortField> NextSort()
    {
        SortField[] all =
        [
            new("rank", SortFieldType.Long) { IsReverse = NextFlag(), Missing = (MissingValues)random.Next(2) },
            new("mark", SortFieldType.String) { IsReverse = NextFlag(), Missing = (MissingValues)random.Next(2) },
        ];
        random.Shuffle(all);
        return [.. all.Take(random.Next(3)), SortField.Document with { IsReverse = NextFlag() }];
    }

    private TermQuery NextTerm() => new(NextField(), _words.NextTerm());

    private Query NextPhrase()
    {
        var terms = NextTerms(2, 5).ToArray();
        var positions = new int[terms.Length];
        for (var i = 1; i < positions.Length; i++)
            positions[i] = positions[i - 1] + (random.Next(6) == 0 ? random.Next(3) : 1);

        // Of a word that is there twice, a sloppy phrase has no simple definition.
        var isSloppy = random.Next(2) == 0 && terms.Distinct().Count() == terms.Length;
        return new PhraseQuery("text", terms.Select(term => new Utf8Term(term)), positions) { Slop = isSloppy ? random.Next(5) : 0 };
    }

    private MultiPhraseQuery NextMultiPhrase() => new(
        "text", [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => NextTerms(1, 4).Distinct().Select(term => new WeightedTerm(term)))]);

    private MultiTermQuery NextScored(MultiTermQuery query) => random.Next(4) == 0 ? query with { Scoring = MultiTermScoring.Boolean } : query;

    private FuzzyQuery NextFuzzy() => new(NextField(), _words.NextTerm(), random.Next(3))
    {
        PrefixLength = random.Next(3),
        MaxExpansions = NextFlag() ? 50 : random.Next(1, 4),
    };

    private NumericRangeQuery NextNumbers() => random.Next(3) == 0
        ? NumericRangeQuery.ForDouble("weight", NextFlag() ? null : random.Next(-5, 5) * 0.25, NextFlag() ? null : random.Next(-5, 5) * 0.25, NextFlag(), NextFlag())
        : NumericRangeQuery.ForInt32("number", random.Next(4) == 0 ? null : _words.NextNumber(), random.Next(4) == 0 ? null : _words.NextNumber(), NextFlag(), NextFlag());

    private WeightedTermGroupQuery NextGroup() => new(NextField(), NextTerms(1, 4).Distinct().Select(term => new WeightedTerm(term, random.Next(1, 5) / 4f)))
    {
        Scoring = (TermGroupScoring)random.Next(2),
    };

    private Query NextSimple() => random.Next(3) == 0
        ? new MatchAllDocsQuery()
        : new FieldExistsQuery(((string[])["text", "loose", "tag", "number", "weight", "rank", "mark"])[random.Next(7)]);

    private SpanQuery NextSpan(int depth) => random.Next(depth == 0 ? 1 : 5) switch
    {
        1 => new SpanOrQuery(NextSpan(depth - 1), NextSpan(depth - 1)),
        2 => new SpanNearQuery([.. NextTerms(1, 4).Select(term => new SpanTermQuery("text", term))], random.Next(4), NextFlag()),
        3 => new SpanNotQuery(new SpanTermQuery("text", _words.NextTerm()), new SpanTermQuery("text", _words.NextTerm()), random.Next(2), random.Next(2)),
        4 => new SpanFirstQuery(new SpanTermQuery("text", _words.NextTerm()), random.Next(5)),
        _ => new SpanTermQuery("text", _words.NextTerm()),
    };

    private BooleanQuery NextBoolean(int depth)
    {
        var clauses = Enumerable.Range(0, random.Next(1, 6)).Select(_ => new BooleanClause(Next(depth - 1), NextOccur())).ToArray();
        var optional = clauses.Count(clause => clause.Occur == Occur.Should);
        return new BooleanQuery(clauses) { MinimumShouldMatch = random.Next(3) == 0 ? random.Next(optional + 2) : 0 };
    }

    private Occur NextOccur() => random.Next(6) switch { 0 or 1 or 2 => Occur.Should, 3 => Occur.Must, 4 => Occur.Filter, _ => Occur.MustNot };

    private IEnumerable<string> NextTerms(int least, int most) => [.. Enumerable.Range(0, random.Next(least, most)).Select(_ => _words.NextTerm())];

    private Utf8Term? NextEnd() => random.Next(3) == 0 ? null : new Utf8Term(_words.NextTerm());

    private string NextField() => random.Next(6) switch { 0 => "tag", 1 => "loose", _ => "text" };

    private bool NextFlag() => random.Next(2) == 0;
}
