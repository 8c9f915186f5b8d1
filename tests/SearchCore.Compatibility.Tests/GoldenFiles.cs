using System.Globalization;
using System.Text;

namespace SearchCore.Compatibility.Tests;

/// <summary>Finds and reads the golden text files beside the test assembly.</summary>
internal static class GoldenFiles
{
    /// <summary>Where a golden file or folder is.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "Golden", .. parts]);

    /// <summary>The lines of a golden text file.</summary>
    public static IReadOnlyList<string> ReadLines(string name) =>
        File.ReadAllText(PathOf(name)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The string that a JSON literal stands for. By hand, because the data have half surrogate pairs, which JSON parsers refuse.</summary>
    public static string Unescape(string literal)
    {
        var text = new StringBuilder();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
                continue;
            }

            i++;
            if (literal[i] == 'u')
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
}
