using System.Text.RegularExpressions;

namespace SearchCore.Analysis.Patterns;

/// <summary>Regular expressions that no text can make slow.</summary>
/// <remarks>
/// .NET's engine without backtracking takes linear time. It does not know lookarounds, backreferences and atomic groups; expressions with these run in the
/// other engine, with a limit: a text that exceeds it counts as having no further match.
/// </remarks>
internal static class SafePattern
{
    /// <summary>How long a match may be looked for, in the engine that backtracks.</summary>
    public static readonly TimeSpan MatchTimeLimit = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes an expression.</summary>
    /// <exception cref="ArgumentException">It is not well-formed.</exception>
    public static Regex Create(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, MatchTimeLimit);
        }
    }

    /// <summary>Finds the next match.</summary>
    /// <returns>The match, or null when there is none or the time is up.</returns>
    public static Match? Find(Regex pattern, string text, int start)
    {
        try
        {
            return pattern.Match(text, start) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
