using System.Text.RegularExpressions;

namespace SearchCore.Analysis.Patterns;

/// <summary>Cuts a text at the matches of a regular expression, or takes the matches, or one group of them, as the words.</summary>
/// <remarks>Empty words are left out. An expression that runs out of its time limit on a text matches nothing from there on.</remarks>
public sealed class PatternTokenizer : Tokenizer
{
    /// <summary>Says that the text between the matches is the words.</summary>
    public const int Split = -1;

    private readonly Regex _pattern;
    private readonly int _group;
    private string _text = "";
    private int _searchFrom;
    private int _wordStart;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="pattern">The expression, in .NET's syntax.</param>
    /// <param name="group">Which group of a match is a word, 0 for the whole match; <see cref="Split"/> for what stands between matches.</param>
    /// <exception cref="ArgumentException">The expression is not well-formed, or has no such group.</exception>
    public PatternTokenizer(string pattern, int group = Split)
        : this(SafePattern.Create(pattern), group)
    {
    }

    internal PatternTokenizer(Regex pattern, int group)
    {
        if (group < Split || group > 0 && !pattern.GetGroupNumbers().Contains(group))
            throw new ArgumentException($"The expression has no group {group}.", nameof(group));
        _pattern = pattern;
        _group = group;
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _text = text.ToString();
        _searchFrom = 0;
        _wordStart = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (FindNext() is { } match)
        {
            if (_group >= 0)
            {
                if (match.Groups[_group] is { Length: > 0 } group)
                    return Take(group.Index, group.Index + group.Length);
                continue;
            }

            var start = _wordStart;
            _wordStart = match.Index + match.Length;
            if (match.Index > start)
                return Take(start, match.Index);
        }

        // What stands behind the last match is a word too.
        var last = _wordStart;
        _wordStart = _text.Length;
        return _group < 0 && last < _text.Length && Take(last, _text.Length);
    }

    private Match? FindNext()
    {
        var match = _searchFrom <= _text.Length ? SafePattern.Find(_pattern, _text, _searchFrom) : null;

        // An empty match would be found again and again.
        _searchFrom = match is null ? int.MaxValue : match.Length > 0 ? match.Index + match.Length : match.Index + 1;
        return match;
    }

    private bool Take(int start, int end)
    {
        Token.Clear();
        Token.SetTerm(_text.AsSpan(start, end - start));
        Token.StartOffset = start;
        Token.EndOffset = end;
        Token.Type = TokenType.Word;
        return true;
    }
}
