using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SearchCore.Worker.Http;

namespace SearchCore.Worker.Tests.Http;

public sealed class SearchParametersTests
{
    private static readonly WorkerOptions _options = new() { MaxQueryLength = 20, MaxTop = 50, MaxFrom = 1000 };

    [Fact]
    public void A_query_alone_asks_for_the_first_ten()
    {
        Assert.True(TryRead("?q=Deir+ez-Zor", out var parameters, out _));
        Assert.Equal(new SearchParameters("Deir ez-Zor", 10, 0), parameters);
    }

    [Fact]
    public void Everything_up_to_the_limits_is_taken()
    {
        Assert.True(TryRead("?q=01234567890123456789&top=50&from=1000", out var parameters, out _));
        Assert.Equal((50, 1000), (parameters.Top, parameters.From));
    }

    [Theory]
    [InlineData("", "q", "q is empty: say what to search for.")]
    [InlineData("?q=", "q", "q is empty: say what to search for.")]
    [InlineData("?q=%20", "q", "q is empty: say what to search for.")]
    [InlineData("?q=a&q=b", "q", "q is given more than once.")]
    [InlineData("?q=012345678901234567890", "q", "q has 21 characters: at most MaxQueryLength = 20 are allowed.")]
    [InlineData("?q=a&top=0", "top", "top must be a whole number from 1 to 50.")]
    [InlineData("?q=a&top=51", "top", "top must be a whole number from 1 to 50.")]
    [InlineData("?q=a&top=ten", "top", "top must be a whole number from 1 to 50.")]
    [InlineData("?q=a&top=1&top=2", "top", "top is given more than once.")]
    [InlineData("?q=a&from=-1", "from", "from must be a whole number from 0 to 1000.")]
    [InlineData("?q=a&from=99999999999999999999", "from", "from must be a whole number from 0 to 1000.")]
    public void Anything_else_is_named(string query, string parameter, string detail)
    {
        Assert.False(TryRead(query, out _, out var error));
        Assert.Equal((parameter, detail), error);
    }

    private static bool TryRead(string query, out SearchParameters parameters, out (string Parameter, string Detail) error) =>
        SearchParameters.TryRead(new QueryCollection(QueryHelpers.ParseQuery(query)), _options, out parameters, out error);
}
