using SearchCore.Search;
using SearchCore.Search.Functions;
using SearchCore.Search.Queries;
using SearchCore.Search.Sorting;
using SearchCore.Util;

namespace SearchCore.Tests.Search.Fakes;

/// <summary>Random indexes and queries over a few words, so that they meet often.</summary>
internal sealed class RandomSearches(int seed)
{
    private static readonly string[] _words = ["a", "b", "c", "d", "e", "ab", "abc", "ba", "rare"];
    private readonly Random _random = new(seed);

    public FakeIndex NextIndex()
    {
        var blockSize = _random.Next(0, 5);
        var leaves = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => NextLeaf(blockSize, _random.Next(1, 60))).ToArray();
        return new FakeIndex(leaves);
    }

    /// <summary>An index with a segment of several windows of a disjunction.</summary>
    public FakeIndex NextLargeIndex() => new(NextLeaf(128, 7000), NextLeaf(128, 300));

    public Query NextQuery(int depth = 3)
    {
        var kind = _random.Next(depth == 0 ? 14 : 20);
        Query query = kind switch
        {
            0 or 1 or 2 => new TermQuery(NextField(), NextWord()),
            3 => new PhraseQuery(NextField(), [.. NextWords(2, 4)]),
            4 => new PrefixQuery(NextField(), NextWord()[..1]),
            5 => NextGroup(),
            6 => new MatchAllDocsQuery(),
            7 => new WildcardQuery(NextField(), _random.Next(2) == 0 ? "?" + NextWord()[..1] + "*" : "*" + NextWord()[^1..]),
            8 => new TermInSetQuery(NextField(), NextWords(1, 30)),
            9 => new FieldExistsQuery(NextField()),
            10 => new RegexpQuery(NextField(), _random.Next(2) == 0 ? NextWord() + "?[a-c]*" : $"({NextWord()}|{NextWord()})c?"),
            11 => new TermRangeQuery(NextField(), NextEnd(), NextEnd(), _random.Next(2) == 0, _random.Next(2) == 0),
            12 => new FuzzyQuery(NextField(), NextWord(), _random.Next(3)) { MaxExpansions = _random.Next(2) == 0 ? 50 : _random.Next(1, 4) },
            13 => new MultiPhraseQuery(NextField(), [.. Enumerable.Range(0, 2).Select(_ => (WeightedTerm[])[.. NextWords(1, 3).Distinct().Select(word => new WeightedTerm(word))])]),
            14 => new ConstantScoreQuery(NextQuery(depth - 1)),
            16 => new FunctionScoreQuery(NextQuery(depth - 1), NextFunction()) { Combination = (FunctionCombination)_random.Next(3) },
            15 => new DisjunctionMaxQuery(NextQueries(depth)) { TieBreaker = _random.Next(2) * 0.5f },
            _ => NextBoolean(depth),
        };
        return _random.Next(4) == 0 ? query with { Boost = _random.Next(1, 9) / 2f } : query;
    }

    /// <summary>What people ask most: a few words, some of them required or forbidden.</summary>
    public BooleanQuery NextWordsQuery() => new(Enumerable.Range(0, _random.Next(2, 6))
        .Select(_ => new BooleanClause(new TermQuery("text", NextWord()), (Occur)(_random.Next(5) / 2))));

    private FakeLeaf NextLeaf(int blockSize, int count)
    {
        var documents = Enumerable.Range(0, count).Select(_ => NextDocument()).ToArray();
        var deleted = Enumerable.Range(0, documents.Length).Where(_ => _random.Next(6) == 0);
        return new FakeLeaf(documents, _random.Next(2) == 0 ? deleted : null, blockSize, "bare");
    }

    private FakeDocument NextDocument() => FakeDocument.Of(("text", NextText()), ("bare", NextText()));

    private string NextText() => string.Join(' ', NextWords(0, 12).Select(word => _random.Next(8) == 0 ? word + "|x" : word));

    private IEnumerable<string> NextWords(int min, int max) => Enumerable.Range(0, _random.Next(min, max)).Select(_ => NextWord()).ToArray();

    /// <summary>A few frequent words, and many that become rarer and rarer.</summary>
    private string NextWord() => _random.Next(5) == 0
        ? $"w{(int)Math.Exp(_random.NextDouble() * 5)}"
        : _words[Math.Min(_random.Next(_words.Length), _random.Next(_words.Length))];

    private Utf8Term? NextEnd() => _random.Next(3) == 0 ? null : new Utf8Term(NextWord());

    private string NextField() => _random.Next(3) == 0 ? "bare" : "text";

    private Query[] NextQueries(int depth) => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => NextQuery(depth - 1))];

    private WeightedTermGroupQuery NextGroup() => new(NextField(), NextWords(1, 4).Distinct().Select(word => new WeightedTerm(word, _random.Next(1, 5) / 4f)))
    {
        Scoring = _random.Next(2) == 0 ? TermGroupScoring.Best : TermGroupScoring.Sum,
    };

    private BooleanQuery NextBoolean(int depth)
    {
        var clauses = Enumerable.Range(0, _random.Next(1, 6))
            .Select(_ => new BooleanClause(NextQuery(depth - 1), NextOccur()))
            .ToArray();
        var optional = clauses.Count(clause => clause.Occur == Occur.Should);
        return new BooleanQuery(clauses) { MinimumShouldMatch = _random.Next(3) == 0 ? _random.Next(optional + 1) : 0 };
    }

    private ScoreFunction NextFunction() => _random.Next(4) switch
    {
        0 => new FieldValueFunction(new NumericField("length")) { Factor = 0.5, Modifier = FieldValueModifier.Log1P, Missing = 0.25 },
        1 => new DecayFunction(new NumericField("length"), 5, 3) { Curve = DecayCurve.Linear },
        2 => new DecayFunction(new NumericField("length", SortFieldType.Int), 4, 2) { Missing = 0.1 },
        _ => ScoreFunction.Of("doc modulo 3", _ => (doc, _) => doc % 3),
    };

    private Occur NextOccur() => _random.Next(6) switch { 0 or 1 => Occur.Should, 2 or 3 => Occur.Must, 4 => Occur.Filter, _ => Occur.MustNot };
}
