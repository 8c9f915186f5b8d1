using System.Buffers;
using System.Collections.Frozen;

namespace SearchCore.Analysis.Tokenization;

/// <summary>Recognises addresses of the World Wide Web and of electronic mail.</summary>
/// <remarks>Sources: RFC 3986 (URI), RFC 5321 (mail), in the selection of Lucene's UAX29URLEmailTokenizer, see its documentation.</remarks>
internal static class AddressMatcher
{
    // Bounds what is looked at in vain from one place, so that a text that looks like an address all along takes linear time.
    private const int MaxLocalPart = 128;
    private const int MaxHost = 255;
    private const int MaxPath = 2048;
    private const int MaxPortDigits = 5;

    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> LocalPart = SearchValues.Create(LettersAndDigits + "!#$%&'*+,-./=?^_`{|}~");
    private static readonly SearchValues<char> HostLetters = SearchValues.Create(LettersAndDigits + "-.");
    private static readonly SearchValues<char> PathLetters = SearchValues.Create(LettersAndDigits + "-._~;:@&=/");
    private static readonly SearchValues<char> QueryLetters = SearchValues.Create(LettersAndDigits + "-._~;:@&=/?");
    private static readonly SearchValues<char> LoginLetters = SearchValues.Create(LettersAndDigits + "-._~!$&'()*+,;=:");
    private static readonly SearchValues<char> Ipv6Letters = SearchValues.Create("0123456789abcdefABCDEF:.");

    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "file://"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelDomains =
        ResourceLines.Read("TopLevelDomains").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the longest address that starts at a place and not inside a word.</summary>
    /// <returns>Its length; 0 for none.</returns>
    public static int Find(ReadOnlySpan<char> text, int start, out TokenType type)
    {
        type = TokenType.Url;
        if (!LocalPart.Contains(text[start]))
            return 0;
        var rest = text[start..];
        var url = FindUrl(rest);
        var email = FindEmail(rest);
        if (email <= url)
            return url;
        type = TokenType.Email;
        return email;
    }

    private static int FindUrl(ReadOnlySpan<char> text)
    {
        foreach (var scheme in Schemes)
        {
            if (!text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                continue;
            var host = FindAuthority(text[scheme.Length..]);
            if (host > 0 || scheme == Schemes[^1])
                return scheme.Length + host + FindPath(text[(scheme.Length + host)..]);
        }

        var end = FindHost(text, isKnown: true);
        if (end == 0)
            return 0;
        end += FindPort(text[end..]);
        return end + FindPath(text[end..]);
    }

    private static int FindEmail(ReadOnlySpan<char> text)
    {
        var local = Span(text, LocalPart, MaxLocalPart);
        if (local == 0 || local == text.Length || text[local] != '@' || text[0] == '.' || text[local - 1] == '.')
            return 0;
        var host = text[(local + 1)..];
        if (host is ['[', ..])
        {
            var inner = FindIpv4(host[1..]);
            return inner > 0 && inner + 1 < host.Length && host[inner + 1] == ']' ? local + inner + 3 : 0;
        }

        var length = FindHost(host, isKnown: true);
        return length == 0 ? 0 : local + 1 + length;
    }

    private static int FindAuthority(ReadOnlySpan<char> text)
    {
        var login = Span(text, LoginLetters, MaxHost);
        if (login > 0 && login < text.Length && text[login] == '@' && FindHostAndPort(text[(login + 1)..]) is > 0 and var length)
            return login + 1 + length;
        return FindHostAndPort(text);
    }

    private static int FindHostAndPort(ReadOnlySpan<char> text)
    {
        int host;
        if (text is ['[', ..])
        {
            var inner = Span(text[1..], Ipv6Letters, MaxHost);
            host = inner > 1 && inner + 1 < text.Length && text[inner + 1] == ']' ? inner + 2 : 0;
        }
        else
        {
            host = FindHost(text, isKnown: false);
        }

        return host == 0 ? 0 : host + FindPort(text[host..]);
    }

    /// <summary>Finds labels separated by dots, or the four numbers of an IPv4 address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isKnown">Whether the last label must be a top-level domain; then a dot behind it belongs to the name.</param>
    private static int FindHost(ReadOnlySpan<char> text, bool isKnown)
    {
        var numbers = FindIpv4(text);
        var run = text[..Span(text, HostLetters, MaxHost)];
        var best = 0;
        var start = 0;
        while (start < run.Length && run[start] is not ('-' or '.'))
        {
            var dot = run[start..].IndexOf('.');
            var label = (dot < 0 ? run[start..] : run.Slice(start, dot)).TrimEnd('-');
            var end = start + label.Length;
            if (!isKnown)
                best = end;
            else if (start > 0 && TopLevelDomains.Contains(label))
                best = end < run.Length && run[end] == '.' ? end + 1 : end;
            if (dot < 0 || label.Length < dot)
                break;
            start += dot + 1;
        }

        return Math.Max(best, numbers);
    }

    private static int FindIpv4(ReadOnlySpan<char> text)
    {
        var position = 0;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && (position == text.Length || text[position++] != '.'))
                return 0;
            var digits = 0;
            var value = 0;
            while (digits < 3 && position < text.Length && char.IsAsciiDigit(text[position]))
            {
                value = (value * 10) + text[position++] - '0';
                digits++;
            }

            if (digits == 0 || value > byte.MaxValue)
                return 0;
        }

        return position;
    }

    private static int FindPort(ReadOnlySpan<char> text)
    {
        if (text is not [':', ..])
            return 0;
        var digits = 0;
        while (digits < MaxPortDigits && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))
            digits++;
        return digits == 0 ? 0 : digits + 1;
    }

    private static int FindPath(ReadOnlySpan<char> text)
    {
        var length = text is ['/', ..] ? SpanEscaped(text, PathLetters) : 0;
        if (length < text.Length && text[length] == '?')
            length += 1 + SpanEscaped(text[(length + 1)..], QueryLetters);
        if (length < text.Length && text[length] == '#')
            length += 1 + SpanEscaped(text[(length + 1)..], QueryLetters);
        return length;
    }

    private static int SpanEscaped(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        var length = Span(text, letters, MaxPath);
        while (length < MaxPath && text[length..] is ['%', var first, var second, ..] && char.IsAsciiHexDigit(first) && char.IsAsciiHexDigit(second))
        {
            length += 3;
            length += Span(text[length..], letters, MaxPath);
        }

        return length;
    }

    private static int Span(ReadOnlySpan<char> text, SearchValues<char> letters, int most)
    {
        var window = text[..Math.Min(text.Length, most)];
        var length = window.IndexOfAnyExcept(letters);
        return length < 0 ? window.Length : length;
    }
}
