using System.Text;

namespace SearchCore.Util.Regexps;

/// <summary>Reads patterns in which <c>*</c> stands for any text, <c>?</c> for one letter, and <c>\</c> takes the meaning from what follows it.</summary>
internal static class WildcardParser
{
    /// <summary>Reads a pattern. Every text is one.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="nodes">Builds the language.</param>
    public static RegexpNode Parse(string pattern, RegexpNodes nodes)
    {
        var parts = new List<RegexpNode>(pattern.Length);
        var isEscaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!isEscaped && rune.Value == '\\')
            {
                isEscaped = true;
                continue;
            }

            var part = isEscaped ? Single(rune, nodes) : Read(rune, nodes);
            isEscaped = false;

            // Stars side by side are one.
            if (part != nodes.Anything || parts.Count == 0 || parts[^1] != part)
                parts.Add(part);
        }

        if (isEscaped)
            parts.Add(Single(new Rune('\\'), nodes));
        var node = nodes.EmptyString;
        for (var i = parts.Count - 1; i >= 0; i--)
            node = nodes.Sequence(parts[i], node);
        return node;
    }

    private static RegexpNode Read(Rune rune, RegexpNodes nodes) => rune.Value switch
    {
        '*' => nodes.Anything,
        '?' => nodes.AnyLetter,
        _ => Single(rune, nodes),
    };

    private static RegexpNode Single(Rune rune, RegexpNodes nodes) => nodes.Letter([(rune.Value, rune.Value)]);
}
