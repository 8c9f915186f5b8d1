using System.Globalization;

namespace SearchCore.Util.Regexps;

/// <summary>Builds the languages of numbers between two ends.</summary>
internal static class RegexpIntervals
{
    /// <summary>Builds the language.</summary>
    /// <param name="nodes">Builds its parts.</param>
    /// <param name="first">The lower end.</param>
    /// <param name="last">The upper end.</param>
    /// <param name="digits">How many digits a number has; 0 for any number of zeros before it.</param>
    public static RegexpNode Build(RegexpNodes nodes, int first, int last, int digits)
    {
        if (digits > 0)
            return Between(nodes, Text(first, digits), Text(last, digits));
        var lengths = new List<RegexpNode>();
        for (var length = Text(first, 1).Length; length <= Text(last, 1).Length; length++)
        {
            var lower = Text(first, 1).Length == length ? Text(first, 1) : "1" + new string('0', length - 1);
            var upper = Text(last, 1).Length == length ? Text(last, 1) : new string('9', length);
            lengths.Add(Between(nodes, lower, upper));
        }

        return nodes.Sequence(nodes.Repeat(Digit(nodes, '0', '0'), 0, RegexpNodes.NoLimit), nodes.Either(lengths));
    }

    private static RegexpNode Between(RegexpNodes nodes, ReadOnlySpan<char> lower, ReadOnlySpan<char> upper)
    {
        if (lower.IsEmpty)
            return nodes.EmptyString;
        var rest = lower.Length - 1;
        if (lower[0] == upper[0])
            return nodes.Sequence(Digit(nodes, lower[0], lower[0]), Between(nodes, lower[1..], upper[1..]));
        var least = nodes.Sequence(Digit(nodes, lower[0], lower[0]), Between(nodes, lower[1..], new string('9', rest)));
        var greatest = nodes.Sequence(Digit(nodes, upper[0], upper[0]), Between(nodes, new string('0', rest), upper[1..]));
        if (upper[0] - lower[0] == 1)
            return nodes.Either([least, greatest]);
        var middle = nodes.Sequence(
            Digit(nodes, (char)(lower[0] + 1), (char)(upper[0] - 1)),
            nodes.Repeat(Digit(nodes, '0', '9'), rest, rest));
        return nodes.Either([least, middle, greatest]);
    }

    private static RegexpNode Digit(RegexpNodes nodes, char first, char last) => nodes.Letter([(first, last)]);

    private static string Text(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
