using System.Text;

namespace SearchCore.Search.Queries;

/// <summary>Says whether a term has the form that a wildcard pattern says.</summary>
internal sealed class WildcardPattern
{
    private const byte AnyString = 0xFE;
    private const byte AnyCharacter = 0xFF;

    // The pattern as UTF-8, in which two bytes that UTF-8 never has stand for the wildcards.
    private readonly byte[] _pattern;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    public WildcardPattern(string pattern)
    {
        var bytes = new List<byte>(pattern.Length);
        var literal = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
            {
                literal.Append(pattern[++i]);
            }
            else if (pattern[i] is '*' or '?')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(literal.ToString()));
                literal.Clear();
                var wildcard = pattern[i] == '*' ? AnyString : AnyCharacter;
                if (wildcard != AnyString || bytes.Count == 0 || bytes[^1] != AnyString)
                    bytes.Add(wildcard);
            }
            else
            {
                literal.Append(pattern[i]);
            }
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(literal.ToString()));
        _pattern = [.. bytes];
        var wildcardAt = _pattern.AsSpan().IndexOfAny(AnyString, AnyCharacter);
        Prefix = _pattern.AsMemory(0, wildcardAt < 0 ? _pattern.Length : wildcardAt);
    }

    /// <summary>What every term of this form begins with.</summary>
    public ReadOnlyMemory<byte> Prefix { get; }

    /// <summary>Whether a term has this form.</summary>
    /// <param name="term">The term's bytes.</param>
    public bool IsMatch(ReadOnlySpan<byte> term)
    {
        // Goes along both; after a mismatch, the last * takes one character more. Only the last one ever has to.
        var pattern = _pattern.AsSpan();
        var at = 0;
        var inTerm = 0;
        var afterStar = -1;
        var starEnd = 0;
        while (inTerm < term.Length)
        {
            if (at < pattern.Length && pattern[at] == AnyString)
            {
                afterStar = ++at;
                starEnd = inTerm;
            }
            else if (at < pattern.Length && pattern[at] == AnyCharacter)
            {
                at++;
                inTerm = NextCharacter(term, inTerm);
            }
            else if (at < pattern.Length && pattern[at] == term[inTerm])
            {
                at++;
                inTerm++;
            }
            else if (afterStar >= 0)
            {
                at = afterStar;
                inTerm = starEnd = NextCharacter(term, starEnd);
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == AnyString)
            at++;
        return at == pattern.Length;
    }

    private static int NextCharacter(ReadOnlySpan<byte> term, int index)
    {
        index++;
        while (index < term.Length && (term[index] & 0xC0) == 0x80)
            index++;
        return index;
    }
}
