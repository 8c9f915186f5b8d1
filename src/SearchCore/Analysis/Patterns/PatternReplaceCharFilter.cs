using System.Text;
using System.Text.RegularExpressions;

namespace SearchCore.Analysis.Patterns;

/// <summary>Replaces what matches a regular expression in a text before it is cut into words.</summary>
/// <remarks>A text on which the expression runs out of its time limit stays as it is from there on.</remarks>
public sealed class PatternReplaceCharFilter : CharFilter
{
    private readonly Regex _pattern;
    private readonly string _replacement;

    /// <summary>Creates a filter.</summary>
    /// <param name="pattern">The expression, in .NET's syntax.</param>
    /// <param name="replacement">What stands for a match; <c>$1</c> is its first group.</param>
    /// <exception cref="ArgumentException">The expression is not well-formed.</exception>
    public PatternReplaceCharFilter(string pattern, string replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        _pattern = SafePattern.Create(pattern);
        _replacement = replacement;
        Fingerprint = $"pattern-replace-char({Uri.EscapeDataString(pattern)},{Uri.EscapeDataString(replacement)})";
    }

    /// <inheritdoc/>
    public override string Fingerprint { get; }

    /// <inheritdoc/>
    public override ReadOnlyMemory<char> Filter(ReadOnlyMemory<char> text, OffsetMap offsets)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        var original = text.ToString();
        StringBuilder? changed = null;
        var copied = 0;
        var start = 0;
        while (start <= original.Length && SafePattern.Find(_pattern, original, start) is { } match)
        {
            changed ??= new StringBuilder(original.Length);
            changed.Append(original, copied, match.Index - copied).Append(match.Result(_replacement));
            copied = match.Index + match.Length;
            offsets.Add(changed.Length, copied - changed.Length);
            start = match.Length > 0 ? copied : copied + 1;
        }

        return changed is null ? text : changed.Append(original, copied, original.Length - copied).ToString().AsMemory();
    }
}
