using System.Globalization;
using System.Text;

namespace SearchCore.Util.Regexps;

/// <summary>Reads Lucene's regular expressions. A fault is said, not thrown.</summary>
/// <remarks>
/// <c>| &amp; ~ ? * + {n} {n,} {n,m} . # @ [abc] [^a-c] "text" (x) () &lt;1-100&gt;</c>, and <c>\</c> before a character that means itself.
/// An expression always stands for whole terms.
/// </remarks>
internal sealed class RegexpParser
{
    /// <summary>How long an expression may be, in UTF-16 code units.</summary>
    public const int MaxLength = 1_000;

    /// <summary>How deep parentheses may be nested.</summary>
    public const int MaxNesting = 100;

    private const int MaxIntervalDigits = 9;
    private readonly int[] _letters;
    private readonly RegexpNodes _nodes;
    private int _position;
    private int _depth;

    private RegexpParser(string text, RegexpNodes nodes)
    {
        _letters = [.. text.EnumerateRunes().Select(letter => letter.Value)];
        _nodes = nodes;
    }

    /// <summary>What is wrong with the expression; null when nothing is.</summary>
    private string? Fault { get; set; }

    private bool HasMore => Fault is null && _position < _letters.Length;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="nodes">Builds the language.</param>
    /// <param name="fault">What is wrong, or null.</param>
    /// <returns>The language; null when something is wrong.</returns>
    public static RegexpNode? Parse(string text, RegexpNodes nodes, out string? fault)
    {
        if (text.Length > MaxLength)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"a regular expression is longer than MaxPatternLength = {MaxLength} characters; make it shorter");
            return null;
        }

        var parser = new RegexpParser(text, nodes);
        var node = text.Length == 0 ? nodes.EmptyString : parser.ReadEither();
        if (parser.HasMore)
            parser.Fail("a parenthesis that nothing opened");
        fault = parser.Fault;
        return fault is null ? node : null;
    }

    private RegexpNode ReadEither()
    {
        var node = ReadBoth();
        while (Take('|'))
            node = _nodes.Either([node, ReadBoth()]);
        return node;
    }

    private RegexpNode ReadBoth()
    {
        var node = ReadSequence();
        while (Take('&'))
            node = _nodes.Both([node, ReadSequence()]);
        return node;
    }

    private RegexpNode ReadSequence()
    {
        var parts = new List<RegexpNode> { ReadRepeat() };
        while (HasMore && !IsAt(')') && !IsAt('|') && !IsAt('&'))
            parts.Add(ReadRepeat());
        var node = parts[^1];
        for (var i = parts.Count - 2; i >= 0; i--)
            node = _nodes.Sequence(parts[i], node);
        return node;
    }

    private RegexpNode ReadRepeat()
    {
        var node = ReadNot();
        while (HasMore)
        {
            if (Take('?'))
                node = _nodes.Repeat(node, 0, 1);
            else if (Take('*'))
                node = _nodes.Repeat(node, 0, RegexpNodes.NoLimit);
            else if (Take('+'))
                node = _nodes.Repeat(node, 1, RegexpNodes.NoLimit);
            else if (Take('{'))
                node = ReadCount(node);
            else
                break;
        }

        return node;
    }

    private RegexpNode ReadCount(RegexpNode node)
    {
        var least = ReadNumber();
        var most = least;
        if (Take(','))
            most = IsAt('}') ? RegexpNodes.NoLimit : ReadNumber();
        Expect('}');
        if (most != RegexpNodes.NoLimit && most < least)
            Fail("a count whose upper end is below its lower end");
        return Fault is null ? _nodes.Repeat(node, least, most) : node;
    }

    private int ReadNumber()
    {
        var start = _position;
        var number = 0L;
        while (HasMore && _letters[_position] is >= '0' and <= '9')
            number = Math.Min((number * 10) + _letters[_position++] - '0', int.MaxValue);
        if (_position == start)
            Fail("a count without a number");
        return (int)number;
    }

    private RegexpNode ReadNot()
    {
        // Any number of them in a row, without recursion.
        var isNegated = false;
        while (Take('~'))
            isNegated = !isNegated;
        var node = ReadLetters();
        return isNegated ? _nodes.Not(node) : node;
    }

    private RegexpNode ReadLetters()
    {
        if (!Take('['))
            return ReadSimple();
        var isNegated = Take('^');
        var ranges = new List<(int, int)>();
        do
        {
            var first = ReadLetter();
            var last = first;
            if (Take('-'))
            {
                if (IsAt(']'))
                    ranges.Add(('-', '-'));
                else
                    last = ReadLetter();
            }

            if (last < first)
                Fail("a range of letters whose end comes before its start");
            ranges.Add((first, last));
        }
        while (HasMore && !IsAt(']'));
        Expect(']');
        var letters = _nodes.Letter([.. ranges]);
        return isNegated ? _nodes.Both([_nodes.AnyLetter, _nodes.Not(letters)]) : letters;
    }

    private RegexpNode ReadSimple()
    {
        if (Take('.'))
            return _nodes.AnyLetter;
        if (Take('#'))
            return _nodes.Nothing;
        if (Take('@'))
            return _nodes.Anything;
        if (Take('"'))
            return ReadText();
        if (Take('<'))
            return ReadInterval();
        if (!Take('('))
            return Single(ReadLetter());
        if (Take(')'))
            return _nodes.EmptyString;
        if (++_depth > MaxNesting)
            return Fail(string.Create(CultureInfo.InvariantCulture, $"parentheses nested deeper than MaxNesting = {MaxNesting}"));
        var node = ReadEither();
        _depth--;
        Expect(')');
        return node;
    }

    private RegexpNode ReadText()
    {
        var start = _position;
        var end = Array.IndexOf(_letters, '"', start);
        if (end < 0)
            return Fail("a quotation mark without its partner");
        _position = end + 1;
        return Text(_letters.AsSpan(start, end - start));
    }

    private RegexpNode ReadInterval()
    {
        var start = _position;
        var end = Array.IndexOf(_letters, '>', start);
        if (end < 0)
            return Fail("a < without its >");
        _position = end + 1;
        var text = string.Concat(_letters.AsSpan(start, end - start).ToArray().Select(letter => new Rune(letter).ToString()));
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || text.Length - dash - 1 > MaxIntervalDigits || dash > MaxIntervalDigits
            || !int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            return Fail("<> without two numbers of up to 9 digits, as in <1-100>");
        }

        // Ends of the same length say how many digits there are; otherwise zeros may come before.
        var digits = dash == text.Length - dash - 1 ? dash : 0;
        return RegexpIntervals.Build(_nodes, Math.Min(first, last), Math.Max(first, last), digits);
    }

    private int ReadLetter()
    {
        Take('\\');
        if (HasMore)
            return _letters[_position++];
        Fail("the end where something was expected");
        return 0;
    }

    private RegexpNode Text(ReadOnlySpan<int> letters)
    {
        var node = _nodes.EmptyString;
        for (var i = letters.Length - 1; i >= 0; i--)
            node = _nodes.Sequence(Single(letters[i]), node);
        return node;
    }

    private RegexpNode Single(int letter) => _nodes.Letter([(letter, letter)]);

    private bool IsAt(char letter) => HasMore && _letters[_position] == letter;

    private bool Take(char letter)
    {
        if (!IsAt(letter))
            return false;
        _position++;
        return true;
    }

    private void Expect(char letter)
    {
        if (!Take(letter))
            Fail($"no '{letter}' where one was expected");
    }

    private RegexpNode Fail(string fault)
    {
        Fault ??= string.Create(CultureInfo.InvariantCulture, $"a regular expression has {fault}, at its character {_position + 1}");
        return _nodes.Nothing;
    }
}
