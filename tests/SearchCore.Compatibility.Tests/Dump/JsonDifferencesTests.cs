using System.Text.Json;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>The comparison that the dump tests rest on sees every kind of difference.</summary>
public sealed class JsonDifferencesTests
{
    [Theory]
    [InlineData("""{"a":[1,"x",null,true]}""", """{"a":[1,"x",null,true]}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("[1E-45, 92.0]", "[0.1E-44, 92.00]")]
    [InlineData("\"é\"", "\"\\u00e9\"")]
    public void Equal_values_have_no_differences(string expected, string actual) => Assert.Empty(Find(expected, actual));

    [Theory]
    [InlineData("""{"a":[1,2]}""", """{"a":[1,3]}""", "/a/1: expected 2, got 3")]
    [InlineData("[1,2]", "[1]", ": expected 2 items, got 1")]
    [InlineData("""{"a":1}""", "{}", "/a: expected 1, got nothing")]
    [InlineData("{}", """{"a":1}""", "/a: expected nothing, got 1")]
    [InlineData("[null]", "[0]", "/0: expected null, got 0")]
    [InlineData("0.0", "-0.0", ": expected 0.0, got -0.0")]
    [InlineData("9223372036854775807", "9223372036854775806", ": expected 9223372036854775807, got 9223372036854775806")]
    [InlineData("true", "false", ": expected true, got false")]
    public void A_difference_is_named_by_its_path(string expected, string actual, string difference) =>
        Assert.Equal([difference], Find(expected, actual));

    private static IReadOnlyList<string> Find(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return [.. JsonDifferences.Find(left.RootElement, right.RootElement)];
    }
}
