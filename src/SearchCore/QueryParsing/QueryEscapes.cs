using System.Buffers;
using System.Globalization;
using System.Text;

namespace SearchCore.QueryParsing;

/// <summary>Takes the backslashes out of a query's words, and puts them in.</summary>
internal static class QueryEscapes
{
    private const int HexDigits = 4;
    private static readonly SearchValues<char> Special = SearchValues.Create("\\+-!():^[]\"{}~*?|&/");

    /// <summary>Puts a backslash before everything that the syntax gives a meaning, and before the words that are operators.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to put into a query.</returns>
    public static string Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Contains(text[i]) || StartsOperator(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Takes the backslashes out: <c>\x</c> is x, <c>\u0041</c> is A.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">Where the first bad escape is, or -1. What follows it is taken literally.</param>
    /// <returns>The plain text.</returns>
    public static string Remove(ReadOnlySpan<char> text, out int fault)
    {
        fault = -1;
        var escape = text.IndexOf('\\');
        if (escape < 0)
            return text.ToString();
        var plain = new StringBuilder(text.Length);
        var index = 0;
        for (; escape >= 0; escape = text[index..].IndexOf('\\') is var step and >= 0 ? index + step : -1)
        {
            plain.Append(text[index..escape]);
            index = escape + 1;
            if (index == text.Length)
            {
                fault = fault < 0 ? escape : fault;
            }
            else if (text[index] == 'u')
            {
                if (index + HexDigits < text.Length
                    && ushort.TryParse(text.Slice(index + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    plain.Append((char)code);
                    index += 1 + HexDigits;
                }
                else
                {
                    fault = fault < 0 ? escape : fault;
                }
            }
            else
            {
                plain.Append(text[index++]);
            }
        }

        return plain.Append(text[index..]).ToString();
    }

    private static bool StartsOperator(string text, int index)
    {
        if (index > 0 && !QueryLexer.IsSpace(text[index - 1]))
            return false;
        var end = index;
        while (end < text.Length && end - index <= 3 && !QueryLexer.IsSpace(text[end]))
            end++;
        return text.AsSpan(index, end - index) is "AND" or "OR" or "NOT";
    }
}
