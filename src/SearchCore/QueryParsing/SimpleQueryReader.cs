using System.Globalization;
using System.Text;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.QueryParsing;

/// <summary>Reads the simple syntax by recursive descent.</summary>
internal ref struct SimpleQueryReader(ReadOnlySpan<char> text, QueryParserOptions options, SimpleQueryOperators operators, FieldQueryBuilder builder)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private int _clauses;

    /// <summary>Reads the whole text.</summary>
    /// <returns>The query; null when there is no word that is searched.</returns>
    public Query? ReadAll() => ReadClauses(depth: 0);

    private Query? ReadClauses(int depth)
    {
        var clauses = new SimpleClauseList(options.DefaultOperator);
        Occur? operation = null;
        var isExcluded = false;
        while (_position < _text.Length)
        {
            var letter = _text[_position];
            if (letter == ')' && Has(SimpleQueryOperators.Precedence))
            {
                _position++;
                // One that nothing opened is passed over.
                if (depth > 0)
                    break;
            }
            else if (letter == '+' && Has(SimpleQueryOperators.And))
            {
                _position++;
                operation = Occur.Must;
                isExcluded = false;
            }
            else if (letter == '|' && Has(SimpleQueryOperators.Or))
            {
                _position++;
                operation = clauses.IsEmpty ? operation : operation ?? Occur.Should;
                isExcluded = false;
            }
            else if (letter == '-' && Has(SimpleQueryOperators.Not))
            {
                _position++;
                isExcluded = !isExcluded;
            }
            else if (IsSeparator(letter))
            {
                _position++;
                // A sign that stands apart belongs to nothing.
                isExcluded = false;
            }
            else
            {
                var query = letter == '(' && Has(SimpleQueryOperators.Precedence) ? ReadGroup(depth + 1) : ReadLeaf();
                if (query is null)
                    continue;
                clauses.Add(query, operation, isExcluded);
                operation = null;
                isExcluded = false;
            }
        }

        return clauses.ToQuery();
    }

    private Query? ReadGroup(int depth)
    {
        _position++;
        if (depth <= options.MaxNesting)
            return ReadClauses(depth);
        // Deeper ones are left out, with all that is in them.
        _position = _text.Length;
        return null;
    }

    private Query? ReadLeaf()
    {
        if (++_clauses > options.MaxClauses)
        {
            _position = _text.Length;
            return null;
        }

        if (_text[_position] == '"' && Has(SimpleQueryOperators.Phrase) && FindClosingQuote() is var end and > 0)
        {
            var phrase = Unescape(_text[(_position + 1)..end]);
            _position = end + 1;
            var slop = TakeTilde(SimpleQueryOperators.Near, out var number) ? number ?? options.PhraseSlop : options.PhraseSlop;
            return Build(new QueryLeaf(QueryTokenKind.Quoted, phrase) { Slop = slop });
        }

        return ReadWord();
    }

    private Query? ReadWord()
    {
        // A quotation mark without a partner stands before the word.
        if (_text[_position] == '"' && Has(SimpleQueryOperators.Phrase))
            _position++;
        var start = _position;
        var isEscaped = false;
        for (; _position < _text.Length; _position++)
        {
            if (!isEscaped && (EndsWord(_position) || (_position > start && IsTilde(_position))))
                break;
            isEscaped = !isEscaped && _text[_position] == '\\' && Has(SimpleQueryOperators.Escape);
        }

        var word = _text[start.._position];
        if (word.IsEmpty)
            return null;
        if (TakeTilde(SimpleQueryOperators.Fuzzy, out var edits))
            return Build(new QueryLeaf(QueryTokenKind.Tilde, Unescape(word)) { Similarity = Math.Min(edits ?? int.MaxValue, FuzzyQuery.GreatestMaxEdits) });
        return Has(SimpleQueryOperators.Prefix) && word is [.., not '\\', '*']
            ? Build(new QueryLeaf(QueryTokenKind.Prefix, Unescape(word[..^1])))
            : Build(new QueryLeaf(QueryTokenKind.Term, Unescape(word)));
    }

    private readonly Query? Build(in QueryLeaf leaf) => builder.BuildInDefaultFields(leaf);

    private readonly bool Has(SimpleQueryOperators wanted) => (operators & wanted) != 0;

    private readonly bool IsSeparator(char letter) => char.IsWhiteSpace(letter) && Has(SimpleQueryOperators.Whitespace);

    private readonly bool EndsWord(int position) => _text[position] switch
    {
        '"' => Has(SimpleQueryOperators.Phrase),
        '|' => Has(SimpleQueryOperators.Or),
        '+' => Has(SimpleQueryOperators.And),
        '(' or ')' => Has(SimpleQueryOperators.Precedence),
        var letter => IsSeparator(letter),
    };

    /// <summary>Whether a tilde, perhaps a number, and then no more of the word stand somewhere.</summary>
    private readonly bool IsTilde(int position)
    {
        if (position == _text.Length || _text[position] != '~' || !Has(SimpleQueryOperators.Fuzzy | SimpleQueryOperators.Near))
            return false;
        var end = SkipDigits(position + 1);
        return end == _text.Length || EndsWord(end);
    }

    private bool TakeTilde(SimpleQueryOperators kind, out int? number)
    {
        number = null;
        if (!Has(kind) || !IsTilde(_position))
            return false;
        var start = _position + 1;
        _position = SkipDigits(start);
        if (_position > start)
            number = int.TryParse(_text[start.._position], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;
        return true;
    }

    private readonly int SkipDigits(int position)
    {
        while (position < _text.Length && char.IsAsciiDigit(_text[position]))
            position++;
        return position;
    }

    private readonly int FindClosingQuote()
    {
        for (var end = _position + 1; end < _text.Length; end++)
        {
            if (_text[end] == '"')
                return end;
            if (_text[end] == '\\' && Has(SimpleQueryOperators.Escape))
                end++;
        }

        return -1;
    }

    private readonly string Unescape(ReadOnlySpan<char> letters)
    {
        if (!Has(SimpleQueryOperators.Escape) || !letters.Contains('\\'))
            return letters.ToString();
        var plain = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == '\\' && ++i == letters.Length)
                break;
            plain.Append(letters[i]);
        }

        return plain.ToString();
    }
}
