using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace SearchCore.Comparison.Golden;

/// <summary>The forms that terms and numbers have in golden files.</summary>
internal static class GoldenValues
{
    private const byte Delete = 127;
    private const byte Space = 32;

    /// <summary>Writes a term: as text when it is well-formed UTF-8 without control characters, else as <c>{"hex": …}</c>.</summary>
    public static void WriteTerm(Utf8JsonWriter json, ReadOnlySpan<byte> term)
    {
        if (IsPlainText(term))
        {
            json.WriteStringValue(term);
            return;
        }

        json.WriteStartObject();
        json.WriteString("hex", Convert.ToHexStringLower(term));
        json.WriteEndObject();
    }

    /// <summary>Writes the shortest form that reads back as the same 32-bit number.</summary>
    public static void WriteSingle(Utf8JsonWriter json, float value)
    {
        if (float.IsFinite(value))
            json.WriteRawValue(WithPoint(value.ToString("R", CultureInfo.InvariantCulture)));
        else
            json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the shortest form that reads back as the same 64-bit number.</summary>
    public static void WriteDouble(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
            json.WriteRawValue(WithPoint(value.ToString("R", CultureInfo.InvariantCulture)));
        else
            json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsPlainText(ReadOnlySpan<byte> term)
    {
        foreach (var b in term)
        {
            if (b is < Space or Delete)
                return false;
        }

        return Utf8.IsValid(term);
    }

    // 92 is written as 92.0, so that the file says which numbers are whole by nature and which by chance.
    private static string WithPoint(string number) => number.AsSpan().ContainsAny('.', 'E') ? number : number + ".0";
}
