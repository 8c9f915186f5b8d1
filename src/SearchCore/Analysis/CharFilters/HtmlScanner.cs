using System.Buffers;
using System.Collections.Frozen;

namespace SearchCore.Analysis.CharFilters;

/// <summary>Goes through HTML from one piece of markup to the next.</summary>
internal ref struct HtmlScanner
{
    private const int LongestReference = 32;
    private const string LineBreak = "\n";

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockTags = new[]
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "frame", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "input", "legend", "li", "main", "menu", "nav",
        "noscript", "ol", "optgroup", "option", "p", "pre", "script", "section", "select", "style", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead",
        "title", "tr", "ul",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _html;

    // What was looked for to the end in vain is not looked for again.
    private bool _hasNoTagEnd;
    private bool _hasNoCommentEnd;
    private bool _hasNoDoubleQuote;
    private bool _hasNoSingleQuote;
    private bool _distrustsQuotes;

    public HtmlScanner(ReadOnlySpan<char> html)
    {
        _html = html;
        Plain = default;
        Replacement = "";
    }

    /// <summary>How far the text is read.</summary>
    public int Position { get; private set; }

    /// <summary>The text before the markup.</summary>
    public ReadOnlySpan<char> Plain { get; private set; }

    /// <summary>How long the markup is; 0 at the end of the text.</summary>
    public int MarkupLength { get; private set; }

    /// <summary>What stands for the markup.</summary>
    public string Replacement { get; private set; }

    /// <summary>Goes to the next markup.</summary>
    public bool MoveNext()
    {
        if (Position >= _html.Length)
            return false;
        var start = Position;
        var at = start;
        MarkupLength = 0;
        while (at < _html.Length)
        {
            var next = _html[at..].IndexOfAny('<', '&');
            at = next < 0 ? _html.Length : at + next;
            if (at == _html.Length)
                break;
            MarkupLength = _html[at] == '<' ? ReadTag(at) : ReadReference(at);
            if (MarkupLength > 0)
                break;
            at++;
        }

        Plain = _html[start..at];
        Position = at + MarkupLength;
        return true;
    }

    private int ReadReference(int at)
    {
        var window = _html.Slice(at, Math.Min(LongestReference, _html.Length - at));
        var end = window.IndexOf(';');
        if (end < 2 || HtmlStripCharFilter.Decode(window[..(end + 1)]) is not { } character)
            return 0;
        Replacement = character;
        return end + 1;
    }

    private int ReadTag(int at)
    {
        Replacement = "";
        var rest = _html[at..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return ReadTo(at, 4, "-->", ref _hasNoCommentEnd);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
            return "<![CDATA[".Length;
        if (rest is not ['<', '/' or '!' or '?', ..] and not ['<', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
            return 0;

        var nameStart = rest[1] is '/' ? 2 : 1;
        var name = rest[nameStart..];
        var nameLength = name.IndexOfAnyExcept(NameLetters);
        name = name[..(nameLength < 0 ? name.Length : nameLength)];
        if (rest[1] == '/' && name.Length == 0)
            return 0;
        var end = FindTagEnd(at + nameStart + name.Length);
        if (end < 0)
            return 0;
        if (BlockTags.Contains(name))
            Replacement = LineBreak;
        if (rest[1] != '/' && rest[end - at - 2] != '/' && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            end = SkipContent(end, name);
        return end - at;
    }

    private readonly int ReadTo(int at, int skipped, string end, ref bool isMissing)
    {
        var found = isMissing ? -1 : _html[(at + skipped)..].IndexOf(end, StringComparison.Ordinal);
        isMissing = found < 0;
        return found < 0 ? 0 : skipped + found + end.Length;
    }

    /// <summary>Finds the place behind a tag; a quoted value of an attribute may hold what looks like its end.</summary>
    private int FindTagEnd(int start)
    {
        if (_hasNoTagEnd)
            return -1;
        if (!_distrustsQuotes)
        {
            var end = FindTagEndOutsideQuotes(start);
            if (end >= 0)
                return end;

            // A quotation that swallows the rest of the text is a slip of the pen.
            _distrustsQuotes = true;
        }

        var next = _html[start..].IndexOf('>');
        _hasNoTagEnd = next < 0;
        return next < 0 ? -1 : start + next + 1;
    }

    private int FindTagEndOutsideQuotes(int start)
    {
        var at = start;
        while (true)
        {
            var next = _html[at..].IndexOfAny('>', '"', '\'');
            if (next < 0)
                return -1;
            at += next + 1;
            var sign = _html[at - 1];
            if (sign == '>')
                return at;
            if (_html[at - 2] != '=')
                continue;
            ref var isMissing = ref _hasNoDoubleQuote;
            if (sign == '\'')
                isMissing = ref _hasNoSingleQuote;
            var close = isMissing ? -1 : _html[at..].IndexOf(sign);
            isMissing = close < 0;
            if (close >= 0)
                at += close + 1;
        }
    }

    /// <summary>Finds the place behind the end tag of a script or style; the whole rest belongs to one that is not ended.</summary>
    private readonly int SkipContent(int start, ReadOnlySpan<char> name)
    {
        for (var at = start; at < _html.Length;)
        {
            var next = _html[at..].IndexOf("</", StringComparison.Ordinal);
            if (next < 0)
                break;
            at += next + 2;
            if (!_html[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = _html[at..].IndexOf('>');
            return end < 0 ? _html.Length : at + end + 1;
        }

        return _html.Length;
    }
}
