using System.Text;
using SearchCore.Exceptions;
using SearchCore.Util;

namespace SearchCore.Tests.Searching;

/// <summary>Groups against LINQ over the same documents.</summary>
public sealed class GroupingTests
{
    private static readonly string[] Fields = ["tag", "year", "bytes", "weight", "active", "never", "price"];

    [Fact]
    public void Groups_come_in_the_order_of_their_first_documents()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            using var library = new RandomLibrary(seed);
            for (var i = 0; i < 10; i++)
            {
                var query = RandomLibrary.AnyQuery(random);
                var field = Fields[random.Next(Fields.Length)];
                var descending = random.Next(2) == 0;
                var request = new SearchRequest(query)
                {
                    Sort = [new SearchSort("date") { IsDescending = descending }, new SearchSort("serial")],
                    Group = new SearchGrouping(field) { Top = random.Next(1, 4) },
                    From = random.Next(3),
                    Top = random.Next(1, 6),
                };
                var groups = Order(library.Find(query), descending).GroupBy(book => Value(book, field)).ToList();
                var result = library.Index.Search(request);
                Assert.Equal(groups.Count, result.GroupCount);
                Assert.Equal(groups.Sum(group => group.Count()), result.TotalHits);
                var expected = groups.Skip(request.From).Take(request.Top).ToList();
                Assert.Equal(expected.Select(group => (long)group.Count()), result.Groups.Select(group => group.Count));
                Assert.Equal(
                    expected.Select(group => string.Join(' ', group.Take(request.Group.Top).Select(book => book.Serial))),
                    result.Groups.Select(group => string.Join(' ', group.Hits.Select(hit => hit.Key))));
                Assert.Equal(result.Groups.Select(group => group.Hits[0].Key), result.Hits.Select(hit => hit.Key));
                Assert.All(expected.Zip(result.Groups), pair => Assert.Equal(pair.First.Key is null, pair.Second.Value is null));
            }
        }
    }

    [Fact]
    public void A_search_by_score_is_collapsed_to_the_best_of_each_group()
    {
        using var library = new RandomLibrary(40);
        var all = library.Index.Search(new SearchRequest("rome sea war") { Top = 1000 });
        var collapsed = library.Index.Search(new SearchRequest("rome sea war") { Top = 1000, Group = new SearchGrouping("year") });
        Assert.Equal(
            all.Hits.GroupBy(hit => hit.Document["year"]).Select(group => group.First().Key),
            collapsed.Hits.Select(hit => hit.Key));
        Assert.Equal(all.Hits.Select(hit => hit.Document["year"]).Distinct(), collapsed.Groups.Select(group => group.Value));
        Assert.Equal(all.TotalHits, collapsed.TotalHits);
    }

    [Fact]
    public void Values_of_groups_are_text_that_filters_understand()
    {
        using var library = new RandomLibrary(41);
        foreach (var field in new[] { "tag", "year", "date", "active", "weight" })
        {
            var result = library.Index.Search(new SearchRequest("*:*") { Top = 20, Group = new SearchGrouping(field) });
            foreach (var group in result.Groups.Where(group => group.Value is not null))
            {
                var found = library.Index.Search(new SearchRequest("*:*") { Filters = [new SearchFilter(field, group.Value!)] }).TotalHits;
                Assert.True(field == "tag" ? found >= group.Count : found == group.Count, $"{field} {group.Value}: {found} and {group.Count}");
            }
        }
    }

    [Fact]
    public void Requests_that_contradict_themselves_are_refused()
    {
        using var library = new RandomLibrary(1, 10);
        var request = new SearchRequest("*:*") { Group = new SearchGrouping("year") };
        Assert.Throws<SearchRequestException>(() => library.Index.Search(request with { After = "x" }));
        Assert.Throws<SearchRequestException>(() => library.Index.Search(request with { Group = new SearchGrouping("body") }));
        Assert.Throws<SearchRequestException>(() => library.Index.Search(request with { Group = new SearchGrouping("unheard") }));
        Assert.Throws<ArgumentOutOfRangeException>(() => library.Index.Search(request with { Group = new SearchGrouping("year") { Top = 0 } }));
        Assert.Throws<SearchRequestException>(() => library.Index.Search(request with { Top = 1000, Group = new SearchGrouping("year") { Top = 11 } }));
    }

    [Theory]
    [InlineData("year", "year", 1)]
    [InlineData("year:3", "year", 3)]
    public void A_grouping_is_read_from_its_short_form(string text, string field, int top)
    {
        Assert.True(SearchGrouping.TryParse(text, out var grouping));
        Assert.Equal(new SearchGrouping(field) { Top = top }, grouping);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":3")]
    [InlineData("year:0")]
    [InlineData("year:1001")]
    [InlineData("year:3:4")]
    public void What_is_no_grouping_is_not_read(string text) => Assert.False(SearchGrouping.TryParse(text, out _));

    private static IOrderedEnumerable<Book> Order(IEnumerable<Book> books, bool descending)
    {
        var present = books.OrderBy(book => book.Date is null);
        return (descending ? present.ThenByDescending(book => book.Date) : present.ThenBy(book => book.Date)).ThenBy(book => book.Serial);
    }

    private static object? Value(Book book, string field) => field switch
    {
        "tag" => book.Tags.Length == 0 ? null : book.Tags.MinBy(tag => new Utf8Term(Encoding.UTF8.GetBytes(tag))),
        "year" => book.Year,
        "bytes" => book.Bytes,
        "weight" => book.Weight,
        "active" => book.IsActive,
        "price" => book.Prices.Length == 0 ? null : book.Prices.Min(),
        _ => null,
    };
}
