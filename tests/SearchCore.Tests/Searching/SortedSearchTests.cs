using System.Text;
using SearchCore.Exceptions;
using SearchCore.Search.Sorting;
using SearchCore.Util;

namespace SearchCore.Tests.Searching;

/// <summary>Sorted searches against LINQ over the same documents.</summary>
public sealed class SortedSearchTests
{
    private static readonly string[] Fields = ["tag", "year", "bytes", "weight", "price", "date", "active", "shelf", "never"];

    [Fact]
    public void Hits_are_sorted_as_LINQ_sorts_the_documents()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            using var library = new RandomLibrary(seed);
            for (var i = 0; i < 15; i++)
            {
                var query = RandomLibrary.AnyQuery(random);
                var keys = AnyKeys(random);
                var found = library.Index.Search(new SearchRequest(query) { Sort = keys, Top = 1000, Highlight = null });
                Assert.Equal(Expected(library, query, keys), found.Hits.Select(hit => hit.Key));
                Assert.Equal(found.Hits.Count, found.TotalHits);
            }
        }
    }

    [Fact]
    public void Pages_one_after_the_other_are_the_whole()
    {
        for (var seed = 100; seed < 108; seed++)
        {
            var random = new Random(seed);
            using var library = new RandomLibrary(seed);
            for (var i = 0; i < 6; i++)
            {
                var request = new SearchRequest(RandomLibrary.AnyQuery(random)) { Sort = i % 3 == 0 ? [] : AnyKeys(random), Highlight = null, Top = 1000 };
                var whole = library.Index.Search(request).Hits.Select(hit => hit.Key).ToList();
                Assert.Equal(whole, PageThrough(library.Index, request with { Top = random.Next(1, 30), CountExactly = random.Next(2) == 0 }));
            }
        }
    }

    [Fact]
    public void The_first_hits_are_the_beginning_of_all_hits()
    {
        using var library = new RandomLibrary(7, 400);
        var random = new Random(7);
        for (var i = 0; i < 30; i++)
        {
            var query = RandomLibrary.AnyQuery(random);
            var keys = AnyKeys(random);
            var top = random.Next(1, 40);
            var from = random.Next(5);
            var found = library.Index.Search(new SearchRequest(query) { Sort = keys, Top = top, From = from, CountExactly = false, TotalHitsThreshold = 20 });
            Assert.Equal(Expected(library, query, keys).Skip(from).Take(top), found.Hits.Select(hit => hit.Key));
            Assert.InRange(found.TotalHits, Math.Min(20, library.Find(query).Count()), library.Find(query).Count());
        }
    }

    [Fact]
    public void The_score_is_a_key_among_others()
    {
        using var library = new RandomLibrary(3);
        SearchSort serial = new("serial");
        var plain = library.Index.Search(new SearchRequest("rome sea") { Top = 1000 }).Hits.ToDictionary(hit => hit.Key!, hit => hit.Score);
        var best = library.Index.Search(new SearchRequest("rome sea") { Top = 1000, Sort = [SearchSort.Score, serial] });
        Assert.Equal(plain.OrderByDescending(pair => pair.Value).ThenBy(pair => int.Parse(pair.Key, null)).Select(pair => pair.Key), best.Hits.Select(hit => hit.Key));
        Assert.All(best.Hits, hit => Assert.Equal(plain[hit.Key!], hit.Score));
        var worst = library.Index.Search(new SearchRequest("rome sea") { Top = 5, Sort = [new SearchSort(SearchSort.ScoreName), serial] });
        Assert.Equal(plain.OrderBy(pair => pair.Value).ThenBy(pair => int.Parse(pair.Key, null)).Take(5).Select(pair => pair.Key), worst.Hits.Select(hit => hit.Key));
        Assert.All(library.Index.Search(new SearchRequest("rome") { Sort = [serial] }).Hits, hit => Assert.Equal(0, hit.Score));
    }

    [Fact]
    public void A_token_survives_changes_of_the_index_when_the_keys_tell_documents_apart()
    {
        using var library = new RandomLibrary(11);
        var request = new SearchRequest("*:*") { Sort = [new SearchSort("serial")], Top = 10 };
        var first = library.Index.Search(request);
        library.Index.Delete(first.Hits[0].Key!);
        library.Index.Refresh();
        var second = library.Index.Search(request with { After = first.Next });
        Assert.Equal(library.Books.Select(book => book.Serial).Order().Skip(10).Take(10).Select(serial => $"{serial}"), second.Hits.Select(hit => hit.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AQ")]
    [InlineData("nonsense")]
    [InlineData("not base64!")]
    public void A_token_that_no_search_gave_is_refused(string token)
    {
        using var library = new RandomLibrary(1, 10);
        Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { After = token }));
    }

    [Fact]
    public void A_token_of_another_order_is_refused()
    {
        using var library = new RandomLibrary(1, 10);
        var token = library.Index.Search(new SearchRequest("*:*") { Top = 1, Sort = [new SearchSort("year")] }).Next;
        Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { After = token }));
        Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { After = token, Sort = [new SearchSort("year") { IsDescending = true }] }));
    }

    [Fact]
    public void A_field_that_cannot_be_sorted_by_is_refused_by_name()
    {
        using var library = new RandomLibrary(1, 10);
        Assert.Contains(
            "'body' (Text) cannot be sorted by",
            Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { Sort = [new SearchSort("body")] })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "'unheard'",
            Assert.Throws<SearchRequestException>(() => library.Index.Search(new SearchRequest("*:*") { Sort = [new SearchSort("unheard")] })).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year", "year", false, MissingValues.Last)]
    [InlineData("year:desc", "year", true, MissingValues.Last)]
    [InlineData("year:asc:missing-first", "year", false, MissingValues.First)]
    [InlineData("_score", "_score", true, MissingValues.Last)]
    [InlineData("_score:asc", "_score", false, MissingValues.Last)]
    public void A_key_is_read_from_its_short_form(string text, string field, bool descending, MissingValues missing)
    {
        Assert.True(SearchSort.TryParse(text, out var sort));
        Assert.Equal(new SearchSort(field) { IsDescending = descending, Missing = missing }, sort);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(":desc")]
    [InlineData("year:down")]
    public void What_is_no_key_is_not_read(string? text) => Assert.False(SearchSort.TryParse(text, out _));

    private static List<string?> PageThrough(SearchIndex index, SearchRequest request)
    {
        var keys = new List<string?>();
        for (string? next = null; ;)
        {
            var page = index.Search(request with { After = next });
            keys.AddRange(page.Hits.Select(hit => hit.Key));
            if (page.Next is null)
                return keys;
            next = page.Next;
        }
    }

    private static List<SearchSort> AnyKeys(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new SearchSort(Fields[random.Next(Fields.Length)])
        {
            IsDescending = random.Next(2) == 0,
            Missing = (MissingValues)random.Next(2),
        }),
        new SearchSort("serial") { IsDescending = random.Next(2) == 0 },
    ];

    private static IEnumerable<string> Expected(RandomLibrary library, string query, IReadOnlyList<SearchSort> keys)
    {
        var sorted = library.Find(query).OrderBy(_ => 0);
        foreach (var key in keys)
        {
            sorted = sorted.ThenBy(book => Value(book, key) is null == (key.Missing == MissingValues.Last));
            sorted = key.IsDescending ? sorted.ThenByDescending(book => Value(book, key)) : sorted.ThenBy(book => Value(book, key));
        }

        return sorted.Select(book => $"{book.Serial}");
    }

    /// <summary>What a document counts with: of several values the least, or the greatest when sorted downwards.</summary>
    private static IComparable? Value(Book book, SearchSort key) => key.Field switch
    {
        "serial" => book.Serial,
        "year" => book.Year,
        "bytes" => book.Bytes,
        "weight" => book.Weight,
        "date" => book.Date,
        "active" => book.IsActive,
        "price" when book.Prices.Length > 0 => key.IsDescending ? book.Prices.Max() : book.Prices.Min(),
        "tag" when book.Tags.Length > 0 => Extreme(book.Tags, key.IsDescending),
        "shelf" when book.Shelves.Length > 0 => Extreme(book.Shelves.SelectMany(FacetPath.Beginnings), key.IsDescending),
        _ => null,
    };

    private static Utf8Bytes Extreme(IEnumerable<string> texts, bool greatest)
    {
        var values = texts.Select(text => new Utf8Bytes(new Utf8Term(Encoding.UTF8.GetBytes(text)))).ToList();
        return greatest ? values.Max()! : values.Min()!;
    }

    private sealed record Utf8Bytes(Utf8Term Term) : IComparable, IComparable<Utf8Bytes>
    {
        public int CompareTo(object? other) => CompareTo((Utf8Bytes?)other);

        public int CompareTo(Utf8Bytes? other) => other is null ? 1 : Term.CompareTo(other.Term);
    }
}
