namespace SearchCore.QueryParsing;

/// <summary>Cuts a query text into tokens, by the rules of Lucene 4.8's classic query syntax.</summary>
/// <param name="text">The text.</param>
/// <param name="guardsSlashes">Whether slashes hold a regular expression only when it stands apart, so that paths are words.</param>
internal ref struct QueryLexer(ReadOnlySpan<char> text, bool guardsSlashes)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _guardsSlashes = guardsSlashes;

    /// <summary>Where the next token is looked for.</summary>
    public int Position { get; set; }

    /// <summary>Whether a character separates tokens.</summary>
    public static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\u3000';

    /// <summary>The next token.</summary>
    public QueryToken Next()
    {
        SkipSpace();
        if (Position == _text.Length)
            return new QueryToken(QueryTokenKind.End, Position, Position);
        var letter = _text[Position];
        return letter switch
        {
            '(' => Take(QueryTokenKind.LeftParenthesis, 1),
            ')' => Take(QueryTokenKind.RightParenthesis, 1),
            ':' => Take(QueryTokenKind.Colon, 1),
            '^' => Take(QueryTokenKind.Caret, 1),
            '[' or '{' => Take(QueryTokenKind.RangeStart, 1),
            ']' or '}' => Invalid("a bracket that nothing opened"),
            '+' => Operator(QueryTokenKind.Plus),
            '-' => Operator(QueryTokenKind.Minus),
            '!' => Operator(QueryTokenKind.Not),
            '~' => Take(QueryTokenKind.Tilde, 1 + CountTermLetters(Position + 1, wildcards: false)),
            '"' => Quoted(),
            '/' => Regexp(),
            _ => Word(),
        };
    }

    /// <summary>Whether the next token is a colon; nothing is taken.</summary>
    public readonly bool IsBeforeColon()
    {
        var index = Position;
        while (index < _text.Length && IsSpace(_text[index]))
            index++;
        return index < _text.Length && _text[index] == ':';
    }

    /// <summary>Takes digits, perhaps with a point and more digits, from exactly here.</summary>
    /// <returns>The number's letters; none when there is no number.</returns>
    public ReadOnlySpan<char> TakeNumber()
    {
        var start = Position;
        var end = SkipDigits(start);
        if (end > start && end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
            end = SkipDigits(end + 1);
        Position = end;
        return _text[start..end];
    }

    /// <summary>Takes one end of a range, or the <c>TO</c> between them.</summary>
    /// <param name="isQuoted">Whether it stands in quotation marks (which are not given back).</param>
    /// <returns>Its letters; none at a closing bracket or the end of the text.</returns>
    public ReadOnlySpan<char> TakeRangeWord(out bool isQuoted)
    {
        var length = SkipToRangeWord();
        var quoted = CountRangeQuote();
        isQuoted = quoted > 0 && quoted >= length;
        var word = isQuoted ? _text.Slice(Position + 1, quoted - 2) : _text.Slice(Position, length);
        Position += isQuoted ? quoted : length;
        return word;
    }

    /// <summary>Takes the bracket that closes a range.</summary>
    /// <returns>The bracket, or NUL when something else stands here.</returns>
    public char TakeRangeEnd()
    {
        if (SkipToRangeWord() > 0 || Position == _text.Length)
            return '\0';
        return _text[Position++];
    }

    private int SkipToRangeWord()
    {
        // Inside a range only the space character separates for sure; another white space does when it stands alone.
        while (Position < _text.Length)
        {
            var length = _text[Position..].IndexOfAny(' ', ']', '}');
            if (length < 0)
                length = _text.Length - Position;
            if (_text[Position] != ' ' && !(length == 1 && IsSpace(_text[Position])))
                return length;
            Position++;
        }

        return 0;
    }

    private readonly int CountRangeQuote()
    {
        if (Position + 1 >= _text.Length || _text[Position] != '"')
            return 0;
        var length = 0;
        var index = Position + 2;
        while (index < _text.Length)
        {
            var step = _text[index..].IndexOf('"');
            if (step < 0 || (step == 0 && _text[index - 1] == '"'))
                break;
            index += step;
            length = index + 1 - Position;
            if (_text[index - 1] != '\\')
                break;
            index++;
        }

        return _text[Position + 1] == '"' ? 0 : length;
    }

    private QueryToken Word()
    {
        var length = CountTermLetters(Position, wildcards: true);
        if (length == 0)
            return Invalid("a backslash with nothing behind it");
        var word = _text.Slice(Position, length);
        return Take(Classify(word), length);
    }

    /// <summary>What a word is: an operator, a word with wildcards, or just a word.</summary>
    public static QueryTokenKind Classify(ReadOnlySpan<char> word)
    {
        var wildcard = FindWildcard(word);
        if (wildcard >= 0)
        {
            if (word.Length == 1 && word[0] == '*')
                return QueryTokenKind.Star;
            return wildcard > 0 && wildcard == word.Length - 1 && word[wildcard] == '*' ? QueryTokenKind.Prefix : QueryTokenKind.Wildcard;
        }

        return word switch
        {
            "AND" or "&&" => QueryTokenKind.And,
            "OR" or "||" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Term,
        };
    }

    private static int FindWildcard(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '\\')
                i++;
            else if (word[i] is '*' or '?')
                return i;
        }

        return -1;
    }

    private readonly int CountTermLetters(int start, bool wildcards)
    {
        var index = start;
        while (index < _text.Length)
        {
            var letter = _text[index];
            if (letter == '\\')
            {
                if (index + 1 == _text.Length)
                    break;
                index++;
            }
            else if (letter is '*' or '?' ? !wildcards : IsSpace(letter) || letter is '!' or '(' or ')' or ':' or '^' or '[' or ']' or '"' or '{' or '}' or '~' or '/')
            {
                break;
            }

            index++;
        }

        return index - start;
    }

    private QueryToken Quoted()
    {
        for (var index = Position + 1; index < _text.Length; index++)
        {
            if (_text[index] == '"')
                return Take(QueryTokenKind.Quoted, index + 1 - Position);
            if (_text[index] == '\\')
                index++;
        }

        return Invalid("a quotation mark without its partner");
    }

    private QueryToken Regexp()
    {
        // An escaped slash goes on, but if no other follows it is the end: the longest reading counts.
        var end = -1;
        for (var index = Position + 1; index < _text.Length && (end < 0 || _text[end - 1] == '\\'); index++)
        {
            var step = _text[index..].IndexOf('/');
            if (step < 0)
                break;
            index += step;
            end = index;
        }

        if (end < 0)
            return Invalid("a slash without its partner");
        if (_guardsSlashes && !StandsApart(Position, end + 1))
            return Invalid("a slash");
        return Take(QueryTokenKind.Regexp, end + 1 - Position);
    }

    private readonly bool StandsApart(int start, int end) =>
        end - start > 2
        && (start == 0 || IsSpace(_text[start - 1]) || _text[start - 1] is ':' or '(' or '+' or '-' or '!')
        && (end == _text.Length || IsSpace(_text[end]) || _text[end] is ')' or '^' or '~');

    private QueryToken Operator(QueryTokenKind kind) =>
        Position + 1 < _text.Length && IsSpace(_text[Position + 1]) ? Take(QueryTokenKind.BareOperator, 1) : Take(kind, 1);

    private QueryToken Take(QueryTokenKind kind, int length)
    {
        var token = new QueryToken(kind, Position, Position + length);
        Position += length;
        return token;
    }

    private QueryToken Invalid(string problem)
    {
        var token = new QueryToken(QueryTokenKind.Invalid, Position, Position + 1, problem);
        Position++;
        return token;
    }

    private void SkipSpace()
    {
        while (Position < _text.Length && IsSpace(_text[Position]))
            Position++;
    }

    private readonly int SkipDigits(int index)
    {
        while (index < _text.Length && char.IsAsciiDigit(_text[index]))
            index++;
        return index;
    }
}
