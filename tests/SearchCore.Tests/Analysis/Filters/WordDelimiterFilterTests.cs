using SearchCore.Tests.Analysis.Composition;

namespace SearchCore.Tests.Analysis.Filters;

public sealed class WordDelimiterFilterTests
{
    [Theory]
    [InlineData("", "Wi-Fi PowerShot j2se", "Wi Fi Power Shot j 2 se")]
    [InlineData("", "O'Neil's x", "O Neil x")]
    [InlineData("", "--- a", "_ a")]
    [InlineData(",'splitOnCaseChange':false,'splitOnNumerics':false", "PowerShot j2se", "PowerShot j2se")]
    [InlineData(",'catenateWords':true", "wi-fi-4000 x", "wifi|wi fi 4000 x")]
    [InlineData(",'catenateNumbers':true", "500-42", "50042|500 42")]
    [InlineData(",'catenateAll':true", "wi-fi-4000", "wifi4000|wi fi 4000")]
    [InlineData(",'preserveOriginal':true", "Wi-Fi x", "Wi-Fi|Wi Fi x")]
    [InlineData(",'wordParts':false,'catenateWords':true", "wi-fi 7", "wifi 7")]
    [InlineData(",'protectedWords':['Wi-Fi']", "Wi-Fi Hi-Fi", "Wi-Fi Hi Fi")]
    public void Words_are_cut_and_joined(string parameters, string text, string words) =>
        Assert.Equal(words, Configured.Run("{'type':'wordDelimiter'" + parameters + "}", text));

    [Fact]
    public void Parts_have_places_of_their_own() => Assert.Equal(
        "WiFi[2-7] Wi[2-4] Fi[5-7] x[8-9]",
        Configured.Offsets("{'type':'wordDelimiter','catenateWords':true}", "  Wi-Fi x"));

    [Fact]
    public void What_is_joined_is_as_many_positions_long_as_its_parts()
    {
        var tokens = Configured.Analyzer("{'type':'wordDelimiter','catenateWords':true}").Analyze("field", "wi-fi");
        Assert.Equal([("wifi", 0, 2), ("wi", 0, 1), ("fi", 1, 1)], tokens.Select(token => (token.Term, token.Position, token.PositionLength)));
    }
}
