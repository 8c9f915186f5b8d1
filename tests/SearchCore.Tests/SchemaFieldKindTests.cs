using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Tests;

/// <summary>The schema says once what a field holds; writing and the query syntax follow it.</summary>
public sealed class SchemaFieldKindTests : IDisposable
{
    private static readonly IndexSchema Schema = IndexSchema.Create(s => s
        .Key("id").Text("body").Keyword("tag").Int("year").Long("bytes").Float("weight").Double("price", multiValued: true)
        .Date("date").Boolean("active").Path("shelf"));

    private readonly SearchIndex _index = SearchIndex.Open(new InMemoryDirectory(), Schema);

    public SchemaFieldKindTests()
    {
        Put("a", ("year", 2009), ("price", 1.5), ("price", 20), ("date", "2019-12-31T23:59:59.999Z"), ("active", true), ("shelf", "books/history/rome"));
        Put("b", ("year", 2010), ("price", -3), ("date", "2020-01-01"), ("active", false), ("shelf", "books/poetry"));
        Put("c", ("year", 2020), ("bytes", long.MaxValue), ("date", "2020-12-31T23:59:59Z"), ("shelf", "maps"));
        Put("d", ("year", 2021), ("weight", 0.25), ("date", "2021-01-01T00:30:00+01:00"), ("tag", "x"), ("tag", "y"));
        Put("e", ("body", "no values"));
        _index.Refresh();
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("year:[2010 TO 2020]", "b c")]
    [InlineData("year:{2010 TO 2020]", "c")]
    [InlineData("year:[2010 TO 2020}", "b")]
    [InlineData("year:[2020 TO *]", "c d")]
    [InlineData("year:[* TO 2009]", "a")]
    [InlineData("year:2010", "b")]
    [InlineData("year:(2009 2021)", "a d")]
    [InlineData("year:*", "a b c d")]
    [InlineData("-year:*", "e")]
    [InlineData("year:[* TO *]", "a b c d")]
    [InlineData("bytes:9223372036854775807", "c")]
    [InlineData("weight:[0.2 TO 0.3]", "d")]
    [InlineData("price:\"-3\"", "b")]
    [InlineData("price:[10 TO 30]", "a")]
    [InlineData("price:[1 TO 2]", "a")]
    [InlineData("price:[-4 TO -2.5]", "b")]
    [InlineData("active:true", "a")]
    [InlineData("active:FALSE", "b")]
    [InlineData("active:*", "a b")]
    [InlineData("tag:y", "d")]
    [InlineData("tag:*", "d")]
    [InlineData("body:*", "e")]
    public void Values_are_found_by_what_they_are(string query, string expected) => AssertFinds(query, expected);

    [Theory]
    [InlineData("date:[2020-01-01 TO 2020-12-31]", "b c d")]
    [InlineData("date:[2020-01-01 TO 2020-12-31}", "b")]
    [InlineData("date:[2020-01-01 TO 2021-01-01}", "b c d")]
    [InlineData("date:{2019-12-31 TO 2020-06]", "b")]
    [InlineData("date:{2019 TO *]", "b c d")]
    [InlineData("date:2020", "b c d")]
    [InlineData("date:2019-12", "a")]
    [InlineData("date:\"2020-12-31T23:59:59Z\"", "c")]
    [InlineData("date:[2020-12-31T23:30 TO 2020-12-31T23:30]", "d")]
    [InlineData("date:[2020-12-31T23:59:59.001Z TO *]", "")]
    public void A_date_stands_for_all_of_its_milliseconds(string query, string expected) => AssertFinds(query, expected);

    [Theory]
    [InlineData("shelf:books", "a b")]
    [InlineData("shelf:\"books/history\"", "a")]
    [InlineData("shelf:\"books/history/rome\"", "a")]
    [InlineData("shelf:history", "")]
    public void A_path_is_found_under_each_of_its_beginnings(string query, string expected) => AssertFinds(query, expected);

    [Theory]
    [InlineData("year:abc", "'abc' is no value of the field 'year' (Int), which takes a whole number from -2147483648 to 2147483647")]
    [InlineData("year:2147483648", "'2147483648' is no value of the field 'year'")]
    [InlineData("year:[1 TO x]", "'1 TO x' is no value of the field 'year'")]
    [InlineData("date:[* TO 2020-13]", "'2020-13' is no value of the field 'date' (Date), which takes a date in the form 2020-12-31")]
    [InlineData("active:maybe", "'maybe' is no value of the field 'active' (Boolean), which takes true or false")]
    [InlineData("active:{false TO true]", "'false TO true' is no value of the field 'active'")]
    [InlineData("year:20*", "holds values, not words")]
    [InlineData("year:2010~", "holds values, not words")]
    public void What_is_no_value_finds_nothing_and_is_reported(string query, string expected)
    {
        var result = _index.Search(query);
        Assert.Empty(result.Hits);
        Assert.Contains(expected, Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_asked_of_values_gives_a_result()
    {
        string[] ends =
        [
            "*", "0", "-0", "NaN", "-Infinity", "1e400", "9223372036854775808", "9999", "0001", "0001-01-01T00:00+14:00", "2020-02-30", "٣", "\"\"", "true", "\\u0000",
        ];
        string[] fields = ["year", "bytes", "weight", "price", "date", "active", "shelf", "tag"];
        foreach (var (field, lower, upper) in fields.SelectMany(field => ends.SelectMany(lower => ends.Select(upper => (field, lower, upper)))))
        {
            Assert.InRange(_index.Search($"{field}:[{lower} TO {upper}}}").TotalHits, 0, 5);
            Assert.InRange(_index.Search($"{field}:{{{lower} {upper}]").TotalHits, 0, 5);
        }

        Assert.All(ends, end => Assert.All(fields, field => Assert.InRange(_index.Search($"{field}:{end}").TotalHits, 0, 5)));
    }

    [Fact]
    public void A_word_is_looked_for_only_in_the_fields_that_can_hold_it()
    {
        var result = _index.Search(new SearchRequest("values 2021") { Fields = ["body", "year"] });
        Assert.Equal(["d", "e"], result.Hits.Select(hit => hit.Key!).Order(StringComparer.Ordinal));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Values_are_read_back_as_they_came()
    {
        Assert.Equal("2021-01-01T00:30:00+01:00", _index.Get("d")!["date"]);
        Assert.True(_index.Get("a")!.TryGet("year", out var year));
        Assert.Equal(2009, year.AsInt32());
        Assert.Equal(["1.5", "20"], _index.Get("a")!.GetAll("price").Select(value => value.ToString()));
        Assert.Equal("books/history/rome", Assert.Single(_index.Get("a")!.GetAll("shelf")).AsString());
        Assert.Equal("true", _index.Get("a")!["active"]);
    }

    [Fact]
    public void A_point_in_time_is_searched_by_the_millisecond_and_read_back_whole()
    {
        var moment = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)).AddTicks(1234567);
        var document = new SearchDocument { ["id"] = "f" };
        document.Add("date", moment);
        _index.Put(document);
        _index.Refresh();
        AssertFinds("date:\"2024-05-06T05:08:09.123Z\"", "f");
        Assert.Equal("2024-05-06T05:08:09.1234567Z", _index.Get("f")!["date"]);
    }

    [Theory]
    [InlineData("year", "soon", "'year' has the value 'soon', but the schema says it is of kind Int: give a whole number from -2147483648 to 2147483647")]
    [InlineData("year", 3000000000L, "'year' has the value '3000000000'")]
    [InlineData("year", 1.5, "'year' has the value '1.5'")]
    [InlineData("date", "yesterday", "'date' has the value 'yesterday', but the schema says it is of kind Date: give a date in the form 2020-12-31")]
    [InlineData("active", 1L, "'active' has the value '1', but the schema says it is of kind Boolean: give true or false")]
    [InlineData("shelf", "books//rome", "'shelf' has the value 'books//rome'")]
    [InlineData("shelf", "/books", "at most 32 steps")]
    public void A_document_with_an_unfit_value_is_refused_by_field_and_value(string field, object value, string expected)
    {
        var document = new SearchDocument { ["id"] = "bad" };
        document.Add(field, Value(value));
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => _index.Put(document)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_value_is_refused_where_there_can_be_one()
    {
        var document = new SearchDocument { ["id"] = "bad" };
        document.Add("year", 1);
        document.Add("year", 2);
        Assert.Contains("two values in its field 'year'", Assert.Throws<ArgumentException>(() => _index.Put(document)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_of_all_kinds_is_the_same_after_writing_and_reading() =>
        Assert.Equal(Schema.Fields, IndexSchemaSerializer.Deserialize(IndexSchemaSerializer.Serialize(Schema), "test").Fields);

    [Fact]
    public void A_schema_written_before_there_were_doc_values_says_that_there_are_none()
    {
        var old = IndexSchemaSerializer.Deserialize("""
            [{"name":"tag","kind":"Keyword","isStored":true,"isDefault":false,"hasNames":false,"boost":1,"analyzer":"folding"}]
            """, "test");
        Assert.False(old.Find("tag")!.HasDocValues);
    }

    [Fact]
    public void Switches_that_do_not_fit_the_kind_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Add(new SchemaField("a", SchemaFieldKind.Text) { HasDocValues = true })));
        Assert.Throws<ArgumentException>(() => IndexSchema.Create(s => s.Add(new SchemaField("a", SchemaFieldKind.Keyword) { IsMultiValued = true })));
    }

    private static StoredValue Value(object value) => value switch
    {
        string text => StoredValue.FromString(text),
        int number => StoredValue.FromInt64(number),
        long number => StoredValue.FromInt64(number),
        bool flag => StoredValue.FromString(flag ? "true" : "false"),
        _ => StoredValue.FromDouble((double)value),
    };

    private void Put(string id, params (string Field, object Value)[] values)
    {
        var document = new SearchDocument { ["id"] = id };
        foreach (var (field, value) in values)
            document.Add(field, Value(value));
        _index.Put(document);
    }

    private void AssertFinds(string query, string expected)
    {
        var result = _index.Search(query);
        Assert.All(result.Diagnostics, diagnostic => Assert.Contains("not wanted", diagnostic.Message, StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(' ', result.Hits.Select(hit => hit.Key).Order(StringComparer.Ordinal)));
    }
}
