using System.Text.RegularExpressions;

namespace SearchCore.Analysis.Patterns;

/// <summary>Replaces what matches a regular expression inside words.</summary>
/// <remarks>A word on which the expression runs out of its time limit stays as it is.</remarks>
public sealed class PatternReplaceFilter : TokenFilter
{
    private readonly Regex _pattern;
    private readonly string _replacement;
    private readonly int _count;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="pattern">The expression, in .NET's syntax.</param>
    /// <param name="replacement">What stands for a match; <c>$1</c> is its first group.</param>
    /// <param name="all">Whether all matches are replaced, or only the first.</param>
    /// <exception cref="ArgumentException">The expression is not well-formed.</exception>
    public PatternReplaceFilter(TokenStream input, string pattern, string replacement, bool all = true)
        : this(input, SafePattern.Create(pattern), replacement, all)
    {
    }

    internal PatternReplaceFilter(TokenStream input, Regex pattern, string replacement, bool all)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        _pattern = pattern;
        _replacement = replacement;
        _count = all ? -1 : 1;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        try
        {
            if (_pattern.IsMatch(Token.Term))
                Token.SetTerm(_pattern.Replace(Token.ToString(), _replacement, _count));
        }
        catch (RegexMatchTimeoutException)
        {
            // The word stays, as the remarks say.
        }

        return true;
    }
}
