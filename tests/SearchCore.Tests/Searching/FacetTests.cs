using System.Globalization;
using System.Text;
using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Tests.Searching;

/// <summary>Filters and facets against LINQ over the same documents.</summary>
public sealed class FacetTests
{
    private static readonly string[] Ranges = ["[2000 TO 2004}", "[2004 TO *]", "{* TO 2002]", "{2009 TO *]", "[2005 TO 2001]"];

    [Fact]
    public void Values_are_counted_over_the_hits_without_their_own_filters()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            using var library = new RandomLibrary(seed);
            for (var i = 0; i < 8; i++)
            {
                var query = RandomLibrary.AnyQuery(random);
                var filters = AnyFilters(random);
                var result = library.Index.Search(new SearchRequest(query)
                {
                    Top = 1000,
                    Filters = filters,
                    Facets = [new("tag") { Top = 4 }, new("active"), new("year") { Top = 100 }, new("price") { Top = 100 }, new("never")],
                });
                Assert.Equal(
                    library.Find(query).Where(book => filters.All(filter => Has(book, filter))).Select(book => $"{book.Serial}").Order(StringComparer.Ordinal),
                    result.Hits.Select(hit => hit.Key!).Order(StringComparer.Ordinal));
                foreach (var facet in result.Facets)
                {
                    var books = library.Find(query).Where(book => filters.All(filter => filter.Field == facet.Field || Has(book, filter)));
                    var expected = Count(books.SelectMany(book => Values(book, facet.Field)), facet.Field);
                    Assert.Equal(expected.Take(facet.Field == "tag" ? 4 : 100), facet.Values.Select(value => (value.Value, value.Count)));
                    Assert.Equal(expected.Count, facet.ValueCount);
                    var selected = filters.Where(filter => filter.Field == facet.Field).SelectMany(filter => filter.Values).ToList();
                    Assert.All(facet.Values, value => Assert.Equal(selected.Contains(value.Value), value.IsSelected));
                }
            }
        }
    }

    [Fact]
    public void Ranges_are_counted_in_the_order_asked_for()
    {
        for (var seed = 20; seed < 26; seed++)
        {
            using var library = new RandomLibrary(seed);
            var result = library.Index.Search(new SearchRequest("rome") { Facets = [new("year") { Ranges = Ranges }, new("date") { Ranges = ["[1960 TO 1969]", "{1969 TO *]"] }] });
            var years = library.Find("rome").Select(book => book.Year).OfType<int>().ToList();
            Assert.Equal(
                [(Ranges[0], years.Count(y => y < 2004)), (Ranges[1], years.Count(y => y >= 2004)), (Ranges[2], years.Count(y => y <= 2002)), (Ranges[3], 0), (Ranges[4], 0)],
                result.Facets[0].Values.Select(value => (value.Value, (int)value.Count)));
            var dates = library.Find("rome").Select(book => book.Date?.Year).OfType<int>().ToList();
            Assert.Equal([dates.Count(year => year is >= 1960 and < 1970), dates.Count(year => year >= 1970)], result.Facets[1].Values.Select(value => (int)value.Count));
        }
    }

    [Fact]
    public void A_document_with_several_numbers_counts_once_in_a_range()
    {
        using var library = new RandomLibrary(31);
        var facet = library.Index.Search(new SearchRequest("*:*") { Facets = [new("price") { Ranges = ["[-5 TO 5]"] }] }).Facets[0];
        Assert.Equal(library.Books.Count(book => book.Prices.Any(price => price is >= -5 and <= 5)), Assert.Single(facet.Values).Count);
        Assert.Contains(library.Books, book => book.Prices.Count(price => price is >= -5 and <= 5) > 1);
    }

    [Theory]
    [InlineData(null, "books bookshop maps")]
    [InlineData("books", "books/history books/poetry")]
    [InlineData("books/history", "books/history/rome")]
    [InlineData("books/history/rome", "")]
    [InlineData("book", "")]
    public void A_path_is_counted_step_by_step(string? parent, string expected)
    {
        using var library = new RandomLibrary(32);
        var facet = library.Index.Search(new SearchRequest("*:*") { Facets = [new("shelf") { Parent = parent }] }).Facets[0];
        Assert.Equal(expected, string.Join(' ', facet.Values.Select(value => value.Value).Order(StringComparer.Ordinal)));
        Assert.All(facet.Values, value => Assert.Equal(
            library.Books.Count(book => book.Shelves.Any(shelf => shelf == value.Value || shelf.StartsWith(value.Value + "/", StringComparison.Ordinal))), value.Count));
        Assert.Equal(facet.Values.Select(value => value.Count), facet.Values.Select(value => value.Count).OrderDescending());
    }

    [Fact]
    public void Choosing_a_place_of_a_path_drills_down()
    {
        using var library = new RandomLibrary(33);
        var result = library.Index.Search(new SearchRequest("*:*")
        {
            Top = 1000,
            Filters = [new SearchFilter("shelf", "books/history")],
            Facets = [new("shelf"), new("shelf") { Parent = "books" }],
        });
        Assert.Equal(library.Books.Count(book => book.Shelves.Any(shelf => shelf.StartsWith("books/history", StringComparison.Ordinal))), result.Hits.Count);
        Assert.Equal(3, result.Facets[0].Values.Count);
        Assert.Equal("books/history", Assert.Single(result.Facets[1].Values, value => value.IsSelected).Value);
    }

    [Fact]
    public void A_filter_does_not_change_scores()
    {
        using var library = new RandomLibrary(34);
        var plain = library.Index.Search(new SearchRequest("rome sea") { Top = 1000 }).Hits.ToDictionary(hit => hit.Key!, hit => hit.Score);
        var filtered = library.Index.Search(new SearchRequest("rome sea") { Top = 1000, Filters = [new SearchFilter("active", "true")] });
        Assert.NotEmpty(filtered.Hits);
        Assert.All(filtered.Hits, hit => Assert.Equal(plain[hit.Key!], hit.Score));
    }

    [Fact]
    public void Dates_and_ranges_are_filtered_by()
    {
        using var library = new RandomLibrary(35);
        var result = library.Index.Search(new SearchRequest("*:*") { Top = 1000, Filters = [new SearchFilter("date", "2001", "[1990 TO 1995}")] });
        Assert.Equal(library.Books.Count(book => book.Date?.Year is 2001 or (>= 1990 and < 1995)), result.Hits.Count);
    }

    [Theory]
    [InlineData("body", null, null, "'body' (Text) cannot be counted by facets")]
    [InlineData("unheard", null, null, "'unheard'")]
    [InlineData("tag", "[a TO b]", null, "only numbers and dates")]
    [InlineData("year", "2000-2010", null, "'2000-2010'")]
    [InlineData("year", "[2000 TO soon]", null, "a whole number")]
    [InlineData("tag", null, "a", "only a path")]
    public void A_facet_that_does_not_fit_its_field_is_refused(string field, string? range, string? parent, string expected)
    {
        using var library = new RandomLibrary(1, 5);
        var facet = new SearchFacet(field) { Ranges = range is null ? [] : [range], Parent = parent };
        var exception = Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { Facets = [facet] }));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body", "rome", "'body' (Text)")]
    [InlineData("unheard", "x", "'unheard'")]
    [InlineData("year", "soon", "'soon' is no value of the field 'year' (Int)")]
    [InlineData("year", "[soon TO *]", "'soon' is no value of the field 'year' (Int)")]
    public void A_filter_that_does_not_fit_its_field_is_refused(string field, string value, string expected)
    {
        using var library = new RandomLibrary(1, 5);
        var exception = Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { Filters = [new SearchFilter(field, value)] }));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facets_and_filters_are_read_from_their_short_forms()
    {
        Assert.True(SearchFacet.TryParse("year", out var plain));
        Assert.Equal(("year", null, 0), (plain.Field, plain.Parent, plain.Ranges.Count));
        Assert.True(SearchFacet.TryParse("shelf:books/history", out var under));
        Assert.Equal("books/history", under.Parent);
        Assert.True(SearchFacet.TryParse("year:[* TO 2000},[2000 TO *]", out var ranges));
        Assert.Equal(["[* TO 2000}", "[2000 TO *]"], ranges.Ranges);
        Assert.All(new[] { null, "", "year:", ":x" }, text => Assert.False(SearchFacet.TryParse(text, out _)));

        Assert.True(SearchFilter.TryParse(["tag:a", "year:[1 TO 2]", "tag:b:c"], out var filters));
        Assert.Equal(["tag", "year"], filters.Select(filter => filter.Field));
        Assert.Equal(["a", "b:c"], filters[0].Values);
        Assert.All(new[] { null, "", "tag", ":x" }, text => Assert.False(SearchFilter.TryParse([text], out _)));
    }

    private static List<SearchFilter> AnyFilters(Random random)
    {
        SearchFilter[] all = [new("tag", "a", "é"), new("tag", "日本"), new("active", "true"), new("year", "2003", "[2005 TO 2007}"), new("price", "[0 TO *]")];
        return [.. all.Where(_ => random.Next(3) == 0)];
    }

    private static bool Has(Book book, SearchFilter filter) => filter.Field switch
    {
        "tag" => book.Tags.Intersect(filter.Values).Any(),
        "active" => book.IsActive == true,
        "year" => book.Year is 2003 or 2005 or 2006,
        _ => book.Prices.Any(price => price >= 0),
    };

    private static IEnumerable<IComparable> Values(Book book, string field) => field switch
    {
        "tag" => book.Tags,
        "active" => book.IsActive is { } flag ? [flag] : [],
        "year" => book.Year is { } year ? [year] : [],
        "price" => book.Prices.Distinct().Cast<IComparable>(),
        _ => [],
    };

    private static List<(string Value, long Count)> Count(IEnumerable<IComparable> values, string field) =>
    [
        .. values.GroupBy(value => value)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => field == "tag" ? new Utf8Term(Encoding.UTF8.GetBytes((string)group.Key)) : default)
            .ThenBy(group => field == "tag" ? 0 : group.Key)
            .Select(group => (field == "active" ? ((bool)group.Key ? "true" : "false") : Convert.ToString(group.Key, CultureInfo.InvariantCulture)!, (long)group.Count())),
    ];
}
