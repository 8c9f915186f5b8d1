using SearchCore.Search;
using SearchCore.Search.Functions;
using SearchCore.Search.Queries;
using SearchCore.Search.Sorting;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Functions;

public sealed class ScoreFunctionTests
{
    private static readonly NumericField Length = new("length");

    // Lengths 1, 2, 4, and none.
    private static readonly FakeIndex Index = new(new FakeLeaf(
        [FakeDocument.Of(("text", "a")), FakeDocument.Of(("text", "a b")), FakeDocument.Of(("text", "a b c d")), FakeDocument.Of(("other", "a"))]));

    [Fact]
    public void A_field_s_value_is_multiplied_and_modified()
    {
        Assert.Equal([1, 2, 4, 1], Values(new FieldValueFunction(Length)));
        Assert.Equal([3, 6, 12, 7], Values(new FieldValueFunction(Length) { Factor = 3, Missing = 7 }));
        Assert.Equal([1, 4, 16, 1], Values(new FieldValueFunction(Length) { Modifier = FieldValueModifier.Square }));
        Assert.Equal([1, 0.5, 0.25, 1], Values(new FieldValueFunction(Length) { Modifier = FieldValueModifier.Reciprocal }));
        Assert.Equal([1, Math.Sqrt(2), 2, 1], Values(new FieldValueFunction(Length) { Modifier = FieldValueModifier.SquareRoot }));
        Assert.Equal([Math.Log(2), Math.Log(3), Math.Log(5), 1], Values(new FieldValueFunction(Length) { Modifier = FieldValueModifier.Log1P }));
    }

    [Fact]
    public void A_decay_is_half_at_the_scale()
    {
        Assert.Equal([0.5, 1, 0.25, 0], Values(new DecayFunction(Length, 2, 1) { Curve = DecayCurve.Exponential, Missing = 0 }));
        Assert.Equal([0.5, 1, 0, 1], Values(new DecayFunction(Length, 2, 1) { Curve = DecayCurve.Linear }));
        Assert.Equal([0.5, 1, 0.0625, 1], Values(new DecayFunction(Length, 2, 1) { Curve = DecayCurve.Gauss }));
        Assert.Equal([1, 1, 0.5, 1], Values(new DecayFunction(Length, 2, 1) { Offset = 1 }));
    }

    [Fact]
    public void Recency_halves_with_each_half_life_and_what_is_to_come_counts_as_now()
    {
        var recency = DecayFunction.Recency("length", DateTimeOffset.FromUnixTimeMilliseconds(2), TimeSpan.FromMilliseconds(1));
        Assert.Equal([0.5, 1, 1, 1], Values(recency));
    }

    [Fact]
    public void What_is_no_score_counts_as_nothing()
    {
        var values = new[] { -1, double.NaN, double.PositiveInfinity, 2 };
        var function = ScoreFunction.Of("odd", _ => (doc, _) => values[doc]);
        var query = new FunctionScoreQuery(new MatchAllDocsQuery(), function);
        var scores = new IndexSearcher(Index).Search(query).ScoreDocs.OrderBy(hit => hit.Doc).Select(hit => hit.Score);
        Assert.Equal([0, 0, float.MaxValue, 2], scores);
    }

    [Fact]
    public void Functions_compare_by_what_they_compute_and_are_told()
    {
        Assert.Equal(new FunctionScoreQuery(new MatchAllDocsQuery(), new DecayFunction(Length, 2, 1)), new FunctionScoreQuery(new MatchAllDocsQuery(), new DecayFunction(Length, 2, 1)));
        Assert.NotEqual<ScoreFunction>(new DecayFunction(Length, 2, 1), new DecayFunction(Length, 2, 3));
        Assert.Equal(
            "function(*:*, Multiply Gauss decay of length from 2 by 1)^3.0",
            new FunctionScoreQuery(new MatchAllDocsQuery(), new DecayFunction(Length, 2, 1)) { Boost = 3 }.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecayFunction(Length, 2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecayFunction(new NumericField("x", SortFieldType.Double), 2, 1) { ValueAtScale = 1 });
    }

    private static double[] Values(ScoreFunction function)
    {
        var open = function.Open(Index.Leaves[0].Reader);
        return [.. Enumerable.Range(0, 4).Select(doc => open(doc, 1))];
    }
}
