using System.Text.RegularExpressions;
using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Patterns;

/// <summary>Makes every group that regular expressions catch in a word a word of its own, at the word's place.</summary>
public sealed class PatternCaptureFilter : QueueingTokenFilter
{
    private readonly Regex[] _patterns;
    private readonly bool _preservesOriginal;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="patterns">The expressions, in .NET's syntax; one without groups catches its whole match.</param>
    /// <param name="preservesOriginal">Whether the word itself is given too. It always is when nothing is caught.</param>
    /// <exception cref="ArgumentException">An expression is not well-formed.</exception>
    public PatternCaptureFilter(TokenStream input, IEnumerable<string> patterns, bool preservesOriginal = true)
        : this(input, [.. (patterns ?? throw new ArgumentNullException(nameof(patterns))).Select(SafePattern.Create)], preservesOriginal)
    {
    }

    internal PatternCaptureFilter(TokenStream input, Regex[] patterns, bool preservesOriginal)
        : base(input)
    {
        _patterns = patterns;
        _preservesOriginal = preservesOriginal;
    }

    /// <inheritdoc/>
    protected override bool Fill()
    {
        if (!Input.MoveNext())
            return false;
        var word = Token.ToString();
        var isWhole = Token.EndOffset - Token.StartOffset == Token.Length;
        var catches = _patterns.SelectMany(pattern => FindAll(pattern, word))
            .Where(found => found.Length > 0 && !(_preservesOriginal && found.Length == word.Length))
            .Distinct()
            .OrderBy(found => found.Index)
            .ToList();
        if (_preservesOriginal || catches.Count == 0)
            Enqueue();
        for (var i = 0; i < catches.Count; i++)
        {
            var (index, length) = catches[i];
            var part = Enqueue();
            part.SetTerm(word.AsSpan(index, length));
            part.PositionIncrement = _preservesOriginal || i > 0 ? 0 : part.PositionIncrement;
            if (!isWhole)
                continue;
            part.StartOffset += index;
            part.EndOffset = part.StartOffset + length;
        }

        return true;
    }

    private static IEnumerable<(int Index, int Length)> FindAll(Regex pattern, string word)
    {
        var start = 0;
        while (start <= word.Length && SafePattern.Find(pattern, word, start) is { } match)
        {
            for (var group = match.Groups.Count > 1 ? 1 : 0; group < match.Groups.Count; group++)
            {
                if (match.Groups[group] is { Success: true } found)
                    yield return (found.Index, found.Length);
            }

            start = Math.Max(match.Index + match.Length, match.Index + 1);
        }
    }
}
