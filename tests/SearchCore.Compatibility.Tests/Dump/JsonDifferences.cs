using System.Globalization;
using System.Text.Json;

namespace SearchCore.Compatibility.Tests.Dump;

/// <summary>Finds where two JSON values differ. Numbers are equal when they read back as the same number.</summary>
internal static class JsonDifferences
{
    private const int QuotedLength = 80;

    /// <summary>Compares two values.</summary>
    /// <param name="expected">What should be there.</param>
    /// <param name="actual">What is there.</param>
    /// <returns>The differences as <c>path: expected … got …</c>, names and numbers in a path with <c>/</c> between them.</returns>
    public static IEnumerable<string> Find(JsonElement expected, JsonElement actual) => Find(string.Empty, expected, actual);

    private static IEnumerable<string> Find(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != actual.ValueKind)
            return [Describe(path, expected, actual)];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => FindInObject(path, expected, actual),
            JsonValueKind.Array => FindInArray(path, expected, actual),
            _ => IsSame(expected, actual) ? [] : [Describe(path, expected, actual)],
        };
    }

    private static IEnumerable<string> FindInObject(string path, JsonElement expected, JsonElement actual)
    {
        foreach (var property in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(property.Name, out var value))
                yield return $"{path}/{property.Name}: expected {Quote(property.Value)}, got nothing";
            else
                foreach (var difference in Find($"{path}/{property.Name}", property.Value, value))
                    yield return difference;
        }

        foreach (var property in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(property.Name, out _))
                yield return $"{path}/{property.Name}: expected nothing, got {Quote(property.Value)}";
        }
    }

    private static IEnumerable<string> FindInArray(string path, JsonElement expected, JsonElement actual)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: expected {expected.GetArrayLength()} items, got {actual.GetArrayLength()}");
            yield break;
        }

        var number = 0;
        foreach (var (left, right) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
        {
            foreach (var difference in Find(string.Create(CultureInfo.InvariantCulture, $"{path}/{number}"), left, right))
                yield return difference;
            number++;
        }
    }

    private static bool IsSame(JsonElement expected, JsonElement actual) => expected.ValueKind switch
    {
        // The text decides first, because a large integer does not fit into a double; -0 is not 0.
        JsonValueKind.Number => expected.GetRawText() == actual.GetRawText()
            || (!expected.TryGetInt64(out _) && Bits(expected) == Bits(actual)),
        JsonValueKind.String => expected.GetString() == actual.GetString(),
        _ => true,
    };

    private static long Bits(JsonElement number) => BitConverter.DoubleToInt64Bits(number.GetDouble());

    private static string Describe(string path, JsonElement expected, JsonElement actual) =>
        $"{path}: expected {Quote(expected)}, got {Quote(actual)}";

    private static string Quote(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= QuotedLength ? text : text[..QuotedLength] + "…";
    }
}
