using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Store;

namespace SearchCore.Tests.Search.Queries;

/// <summary>Ranges of numbers against a look at every number.</summary>
public sealed class NumericRangeQueryTests
{
    private const string Field = "number";

    [Fact]
    public void Int32_ranges_hold_what_lies_between_their_ends() => Prop.ForAll<int[], int, int>((numbers, one, other) =>
        FindsWhatLiesBetween(numbers, Math.Min(one, other), Math.Max(one, other), StoredValue.FromInt32)).QuickCheckThrowOnFailure();

    [Fact]
    public void Int64_ranges_hold_what_lies_between_their_ends() => Prop.ForAll<long[], long, long>((numbers, one, other) =>
        FindsWhatLiesBetween(
            [.. numbers, long.MinValue, long.MaxValue, .. numbers.Select(number => number << 33)],
            Math.Min(one, other) << 33,
            Math.Max(one, other) << 33,
            StoredValue.FromInt64)).QuickCheckThrowOnFailure();

    [Fact]
    public void Double_ranges_hold_what_lies_between_their_ends() => Prop.ForAll<NormalFloat[], NormalFloat, NormalFloat>((numbers, one, other) =>
        FindsWhatLiesBetween(
            [.. numbers.Select(number => number.Item + 0d), double.NegativeInfinity, double.PositiveInfinity],
            Math.Min(one.Item, other.Item) + 0d,
            Math.Max(one.Item, other.Item) + 0d,
            StoredValue.FromDouble)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(int.MaxValue)]
    public void Every_precision_step_finds_the_same(int step)
    {
        var numbers = Enumerable.Range(-500, 1000).Select(number => number * 7919).ToArray();
        Assert.True(FindsWhatLiesBetween(numbers, -1_000_000, 2_000_001, StoredValue.FromInt32, step));
    }

    [Fact]
    public void A_range_of_many_numbers_takes_few_terms()
    {
        var ranges = NumericTermRange.Split(-123_456_789_012, 987_654_321_098, 64, 4);
        Assert.InRange(ranges.Count, 1, 31);
        Assert.Single(NumericTermRange.Split(long.MinValue, long.MaxValue, 64, 4));
        Assert.Empty(NumericTermRange.Split(2, 1, 64, 4));
    }

    [Fact]
    public void A_range_is_written_as_in_Lucene()
    {
        Assert.Equal("year:[2010 TO 2020}", NumericRangeQuery.ForInt32("year", 2010, 2020, includesUpper: false).ToString());
        Assert.Equal("{* TO 1.5]", NumericRangeQuery.ForDouble("x", null, 1.5, includesLower: false).ToString("x"));
        Assert.Equal("{-Infinity TO NaN]", NumericRangeQuery.ForSingle("x", float.NegativeInfinity, float.NaN, includesLower: false).ToString("x"));
        Assert.Equal("x:[2.0 TO *]^2.0", (NumericRangeQuery.ForSingle("x", 2, null) with { Boost = 2 }).ToString());
    }

    [Fact]
    public void Ends_of_another_kind_are_refused() => Assert.Throws<ArgumentException>(
        () => new NumericRangeQuery("x", StoredValueKind.Int64, StoredValue.FromInt32(1), null));

    private static bool FindsWhatLiesBetween<T>(T[] numbers, T lower, T upper, Func<T, StoredValue> wrap, int step = 4)
        where T : struct, IComparable<T>
    {
        var all = numbers.Append(lower).Append(upper).ToArray();
        var type = new FieldType { IndexOptions = IndexOptions.Docs, OmitsNorms = true, NumericPrecisionStep = step };
        using var directory = new InMemoryDirectory();
        using var writer = IndexWriter.Open(directory, new StandardAnalyzer(), new IndexWriterOptions());
        foreach (var number in all)
            writer.AddDocument([new Field(Field, wrap(number), type)]);
        using var reader = writer.GetReader();
        var searcher = new IndexSearcher(reader);
        foreach (var (includesLower, includesUpper) in new[] { (true, true), (true, false), (false, true), (false, false) })
        {
            var query = new NumericRangeQuery(Field, wrap(lower).Kind, wrap(lower), wrap(upper), includesLower, includesUpper) { PrecisionStep = step };
            Assert.Equal(
                all.Count(number => AtLeast(number, lower, includesLower) && AtLeast(upper, number, includesUpper)), searcher.Count(query));
        }

        Assert.Equal(all.Length, searcher.Count(new NumericRangeQuery(Field, wrap(lower).Kind, null, null) { PrecisionStep = step }));
        return true;
    }

    private static bool AtLeast<T>(T number, T end, bool included)
        where T : IComparable<T> => included ? number.CompareTo(end) >= 0 : number.CompareTo(end) > 0;
}
