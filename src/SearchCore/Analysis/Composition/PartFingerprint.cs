using System.Globalization;

namespace SearchCore.Analysis.Composition;

/// <summary>Writes what decides the behaviour of a part: its name and the values in force, defaults too.</summary>
internal static class PartFingerprint
{
    public static string Of(string name, params ReadOnlySpan<object> values)
    {
        var parts = new List<string>();
        foreach (var value in values)
        {
            parts.Add(value switch
            {
                IEnumerable<KeyValuePair<string, string>> map => "{" + StandardParts.Map(map) + "}",
                IReadOnlyList<string> list => "[" + string.Join(',', list.Select(Uri.EscapeDataString)) + "]",
                _ => Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
            });
        }

        return parts.Count == 0 ? name : $"{name}({string.Join(',', parts)})";
    }
}
