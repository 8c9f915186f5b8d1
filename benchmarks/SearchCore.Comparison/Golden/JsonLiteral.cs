using System.Globalization;
using System.Text;

namespace SearchCore.Comparison.Golden;

/// <summary>JSON string literals. By hand, because golden files hold half surrogate pairs, which JSON parsers refuse.</summary>
internal static class JsonLiteral
{
    /// <summary>The string that a literal stands for.</summary>
    /// <exception cref="FormatException">It is not a JSON string literal.</exception>
    public static string Unescape(string literal)
    {
        if (literal.Length < 2 || literal[0] != '"' || literal[^1] != '"')
            throw new FormatException($"{literal} is not a JSON string literal");
        var text = new StringBuilder(literal.Length);
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
            }
            else if (literal[++i] == 'u' && i + 5 < literal.Length)
            {
                text.Append((char)ushort.Parse(literal.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(literal[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return text.ToString();
    }

    /// <summary>A literal that stands for a string, on one line.</summary>
    public static string Escape(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (char.IsControl(c) || char.IsSurrogate(c))
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }
}
