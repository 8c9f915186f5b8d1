using System.Globalization;
using System.Text;

namespace SearchCore.Search;

/// <summary>Pieces of the classic query syntax, as Lucene writes them.</summary>
internal static class QueryText
{
    /// <summary>The field's prefix, unless it is the default field.</summary>
    public static string Field(string field, string defaultField) => field == defaultField ? "" : field + ":";

    /// <summary>The boost's suffix, unless it is 1.</summary>
    public static string Boost(float boost) => boost == 1 ? "" : "^" + Number(boost);

    /// <summary>A number as Java writes a float: at least one decimal, an exponent from ten million on and under a thousandth.</summary>
    public static string Number(float value)
    {
        if (!float.IsFinite(value))
            return value.ToString(CultureInfo.InvariantCulture);
        var size = MathF.Abs(value);
        return size == 0 || (size >= 1e-3f && size < 1e7f) ? Plain(value) : Scientific(value);
    }

    /// <summary>Joins parts, each written by a function.</summary>
    public static StringBuilder AppendJoin<T>(this StringBuilder builder, string separator, IReadOnlyList<T> parts, Func<T, string> write)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                builder.Append(separator);
            builder.Append(write(parts[i]));
        }

        return builder;
    }

    private static string Plain(float value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Scientific(float value)
    {
        var text = "";
        for (var decimals = 1; decimals <= 8; decimals++)
        {
            text = value.ToString(string.Create(CultureInfo.InvariantCulture, $"E{decimals}"), CultureInfo.InvariantCulture);
            if (float.Parse(text, CultureInfo.InvariantCulture) == value)
                break;
        }

        var split = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, split)}E{exponent}");
    }
}
