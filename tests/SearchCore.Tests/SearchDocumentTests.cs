namespace SearchCore.Tests;

public sealed class SearchDocumentTests
{
    [Fact]
    public void Setting_a_field_replaces_all_its_values()
    {
        var document = new SearchDocument { { "tag", "a" }, { "tag", "b" }, { "size", 7L } };
        document["tag"] = "c";
        Assert.Equal("c", Assert.Single(document.GetAll("tag")).AsString());
        Assert.Equal("7", document["size"]);
        Assert.Null(document["nothing"]);
    }

    [Fact]
    public void A_point_in_time_is_kept_in_UTC_and_sorts_as_text()
    {
        var document = new SearchDocument { { "when", new DateTimeOffset(2024, 3, 1, 1, 0, 0, TimeSpan.FromHours(2)) } };
        Assert.Equal("2024-02-29T23:00:00.0000000Z", document["when"]);
    }
}
