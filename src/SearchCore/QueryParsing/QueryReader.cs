using System.Globalization;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Util.Regexps;

namespace SearchCore.QueryParsing;

/// <summary>Reads a query text by recursive descent. One grammar serves both ways of parsing; they part where something is wrong.</summary>
internal ref struct QueryReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly QueryParserOptions _options;
    private readonly FieldQueryBuilder _builder;

    // Where a lenient parse writes what it did not understand; null for a strict one, which stops there.
    private readonly List<QueryDiagnostic>? _diagnostics;
    private QueryLexer _lexer;
    private QueryToken _token;
    private int _clauses;

    public QueryReader(ReadOnlySpan<char> text, QueryParserOptions options, FieldQueryBuilder builder, List<QueryDiagnostic>? diagnostics)
    {
        _text = text;
        _options = options;
        _builder = builder;
        _diagnostics = diagnostics;
        _lexer = new QueryLexer(text, guardsSlashes: diagnostics is not null);
    }

    /// <summary>What was wrong, in a strict parse; null when nothing was.</summary>
    public QueryDiagnostic? Fault { get; private set; }

    private readonly bool IsLenient => _diagnostics is not null;

    /// <summary>Reads the whole text.</summary>
    /// <returns>The query; null when it has no word that is searched.</returns>
    public Query? ReadAll()
    {
        Advance();
        if (_token.Kind == QueryTokenKind.End && IsLenient)
            return null;
        return ReadClauses(field: null, depth: 0);
    }

    private Query? ReadClauses(string? field, int depth)
    {
        var clauses = new ClauseList(_options.DefaultOperator);
        while (Fault is null)
        {
            var operatorStart = _token.Start;
            var conjunction = clauses.IsStart ? QueryTokenKind.End : TakeConjunction();
            var modifier = TakeModifier();
            if (_token.StartsClause)
            {
                clauses.Add(conjunction, modifier, ReadClause(field, depth));
            }
            else if (_token.Kind == QueryTokenKind.End || (_token.Kind == QueryTokenKind.RightParenthesis && depth > 0))
            {
                if (conjunction != QueryTokenKind.End || modifier != QueryTokenKind.End)
                    Complain(operatorStart, "an operator with no word behind it", "It was left out.");
                else if (clauses.IsStart)
                    Complain(_token.Start, $"a word or phrase was expected, but there is {Describe(_token)}", "Nothing is looked for here.");
                break;
            }
            else
            {
                Complain(_token.Start, $"{Describe(_token)} cannot stand here", "It was left out.");
                Advance();
            }
        }

        return clauses.ToQuery();
    }

    private Query? ReadClause(string? field, int depth)
    {
        if (_token.Kind is QueryTokenKind.Term or QueryTokenKind.Star && _lexer.IsBeforeColon())
            field = ReadField(field);
        if (!_token.StartsClause)
        {
            Complain(_token.Start, $"a word or phrase was expected behind the field's name, but there is {Describe(_token)}", "The name was left out.");
            return null;
        }

        return _token.Kind == QueryTokenKind.LeftParenthesis ? ReadGroup(field, depth + 1) : ReadLeaf(field);
    }

    private string? ReadField(string? outer)
    {
        var name = QueryEscapes.Remove(_token.TextIn(_text), out var fault);
        if (fault >= 0)
            Complain(_token.Start + fault, "a backslash with no character or code behind it", "It was taken as it stands.");
        if (_options.KnownFields is { } known && !known.Contains(name) && name != "*")
        {
            var start = _token.Start;
            if (!Complain(start, $"there is no field '{name}'", "The name was taken as a word."))
                return outer;

            // The word stays the current token, but what follows it is no longer a field's value.
            _lexer.Position = _text[_lexer.Position..].IndexOf(':') + _lexer.Position + 1;
            return outer;
        }

        Advance();
        Advance();
        return name;
    }

    private Query? ReadGroup(string? field, int depth)
    {
        var start = _token.Start;
        Advance();
        if (depth > _options.MaxNesting)
        {
            Complain(start, $"parentheses are nested deeper than {_options.MaxNesting} (MaxNesting)", "This one was left out.");
            return null;
        }

        var query = ReadClauses(field, depth);
        if (_token.Kind == QueryTokenKind.RightParenthesis)
            Advance();
        else
            Complain(start, "a parenthesis without its partner", "It was closed at the end.");
        return TakeBoost() is { } boost && query is not null ? query with { Boost = boost } : query;
    }

    private Query? ReadLeaf(string? field)
    {
        if (++_clauses > _options.MaxClauses)
        {
            Complain(_token.Start, $"there are more than {_options.MaxClauses} clauses (MaxClauses)", "The rest was left out.");
            _lexer.Position = _text.Length;
            Advance();
            return null;
        }

        var token = _token;
        if (token.Kind == QueryTokenKind.RangeStart)
            return ReadRange(field);
        Advance();
        var tilde = TakeTilde();
        var boost = TakeBoost();
        if (boost is not null && tilde.Kind == QueryTokenKind.End && token.Kind != QueryTokenKind.Quoted)
            tilde = TakeTilde();
        if (Fault is not null)
            return null;
        var leaf = token.Kind == QueryTokenKind.Quoted ? MakePhrase(token, tilde) : MakeWord(field, token, tilde);
        return Fault is null && leaf is { } made ? Build(field, made, boost, token.Start) : null;
    }

    private QueryLeaf MakePhrase(QueryToken token, QueryToken tilde)
    {
        var slop = _options.PhraseSlop;
        if (tilde.Kind == QueryTokenKind.Tilde && TryReadNumber(tilde, out var number))
        {
            slop = (int)Math.Min(number, int.MaxValue);
            if (slop < 0)
            {
                Complain(tilde.Start, "a phrase's slop cannot be less than 0", "It was taken as 0.");
                slop = 0;
            }
        }

        return new QueryLeaf(QueryTokenKind.Quoted, RemoveEscapes(token.Start + 1, token.End - 1)) { Slop = slop };
    }

    private QueryLeaf? MakeWord(string? field, QueryToken token, QueryToken tilde)
    {
        switch (token.Kind)
        {
            case QueryTokenKind.Star or QueryTokenKind.Wildcard:
                return MakeWildcard(field, token);
            case QueryTokenKind.Prefix:
                return new QueryLeaf(QueryTokenKind.Prefix, RemoveEscapes(token.Start, token.End - 1));
            case QueryTokenKind.Regexp:
                var pattern = _text[(token.Start + 1)..(token.End - 1)].ToString();
                if (Regexp.FindFault(pattern) is not { } fault)
                    return new QueryLeaf(QueryTokenKind.Regexp, pattern);
                Complain(token.Start, fault, "It was taken as words.");
                return new QueryLeaf(QueryTokenKind.Term, pattern);
            default:
                var word = RemoveEscapes(token.Start, token.End);
                return tilde.Kind == QueryTokenKind.End ? new QueryLeaf(QueryTokenKind.Term, word) : MakeFuzzy(word, tilde);
        }
    }

    private QueryLeaf? MakeWildcard(string? field, QueryToken token)
    {
        var pattern = token.TextIn(_text);
        if (pattern is "*" && (field == "*" || (field is not null && _options.StarFindsExisting)))
            return new QueryLeaf(QueryTokenKind.Wildcard, "*");
        if (!_options.AllowLeadingWildcard && pattern[0] is '*' or '?')
        {
            Complain(token.Start, "a wildcard cannot come first", "It was left out.");
            pattern = pattern.TrimStart("*?");
        }

        // Whoever types a question means the mark as one.
        if (IsLenient && _clauses > 1 && _token.Kind == QueryTokenKind.End && pattern.IndexOfAny('*', '?') == pattern.Length - 1 && pattern.EndsWith('?'))
        {
            Complain(token.End - 1, "a question mark at the end is taken as one", "A wildcard there needs a character behind it.");
            pattern = pattern[..^1];
        }

        if (pattern.IsEmpty)
            return null;
        if (pattern.Length > WildcardQuery.MaxPatternLength)
        {
            Complain(
                token.Start,
                string.Create(CultureInfo.InvariantCulture, $"a word with wildcards is longer than MaxPatternLength = {WildcardQuery.MaxPatternLength} characters"),
                "It was taken as words; make it shorter.");
            return new QueryLeaf(QueryTokenKind.Term, pattern.ToString());
        }

        var end = token.End - (token.TextIn(_text).EndsWith(pattern) ? 0 : 1);
        return QueryLexer.Classify(pattern) switch
        {
            QueryTokenKind.Wildcard or QueryTokenKind.Star => new QueryLeaf(QueryTokenKind.Wildcard, pattern.ToString()),
            QueryTokenKind.Prefix => new QueryLeaf(QueryTokenKind.Prefix, RemoveEscapes(end - pattern.Length, end - 1)),
            _ => new QueryLeaf(QueryTokenKind.Term, RemoveEscapes(end - pattern.Length, end)),
        };
    }

    private QueryLeaf MakeFuzzy(string word, QueryToken tilde)
    {
        float similarity = FuzzyQuery.GreatestMaxEdits;
        if (TryReadNumber(tilde, out var number))
        {
            if (number < 0)
                Complain(tilde.Start, "a fuzzy word's edits cannot be less than 0", "Two are allowed.");
            else if (number >= 1 && number != MathF.Floor(number))
                Complain(tilde.Start, "a fuzzy word's edits are a whole number, or a similarity under 1", "Two are allowed.");
            else
                similarity = number;
        }

        return new QueryLeaf(QueryTokenKind.Tilde, word) { Similarity = similarity };
    }

    private Query? ReadRange(string? field)
    {
        var start = _token.Start;
        var rest = _lexer.Position;
        var lower = _lexer.TakeRangeWord(out var lowerIsQuoted);
        var upper = _lexer.TakeRangeWord(out var upperIsQuoted);
        if (upper is "TO" && !upperIsQuoted)
            upper = _lexer.TakeRangeWord(out upperIsQuoted);
        var end = _lexer.TakeRangeEnd();
        if (end == '\0' || lower.IsEmpty || upper.IsEmpty || (lower is "TO" && !lowerIsQuoted) || (upper is "TO" && !upperIsQuoted))
        {
            Complain(start, "a range is written [lower TO upper] or {lower TO upper}", "The bracket was left out.");
            _lexer.Position = rest;
            Advance();
            return null;
        }

        var leaf = new QueryLeaf(QueryTokenKind.RangeStart, RangeEnd(lower, lowerIsQuoted, start))
        {
            UpperText = RangeEnd(upper, upperIsQuoted, start),
            IncludesLower = _text[start] == '[',
            IncludesUpper = end == ']',
        };
        Advance();
        var boost = TakeBoost();
        if (!CanBeRange(field, leaf))
        {
            Complain(start, "an end of a range is not exactly one word", "The range was left out.");
            return null;
        }

        return Fault is null ? Build(field, leaf, boost, start) : null;
    }

    private readonly bool CanBeRange(string? field, in QueryLeaf leaf)
    {
        if (field is not null)
            return _builder.CanBeRangeEnd(field, leaf.Text) && _builder.CanBeRangeEnd(field, leaf.UpperText);
        for (var i = 0; i < _options.DefaultFields.Count; i++)
        {
            if (!CanBeRange(_options.DefaultFields[i].Name, leaf))
                return false;
        }

        return true;
    }

    private string? RangeEnd(ReadOnlySpan<char> word, bool isQuoted, int start)
    {
        if (word is "*" && !isQuoted)
            return null;
        var plain = QueryEscapes.Remove(word, out var fault);
        if (fault >= 0)
            Complain(start, "a range has a backslash with no character or code behind it", "It was taken as it stands.");
        return plain;
    }

    private Query? Build(string? field, in QueryLeaf leaf, float? boost, int start)
    {
        var query = field is null ? _builder.BuildInDefaultFields(leaf) : BuildInField(field, leaf, start);
        if (_builder.TakeLeftWordsOut())
            Complain(start, $"there are more than {_options.MaxClauses} words in one text (MaxClauses)", "The rest was left out.");
        return query is not null && boost is { } factor ? query with { Boost = factor } : query;
    }

    private Query? BuildInField(string field, in QueryLeaf leaf, int start)
    {
        var query = _builder.Build(field, leaf, out var problem);
        if (problem is not null)
            Complain(start, problem, "This finds nothing.");
        return query;
    }

    private QueryToken TakeTilde()
    {
        var tilde = _token;
        if (tilde.Kind != QueryTokenKind.Tilde)
            return default;
        Advance();
        return tilde;
    }

    private float? TakeBoost()
    {
        if (_token.Kind != QueryTokenKind.Caret)
            return null;
        var number = _lexer.TakeNumber();
        float? boost = null;
        if (number.IsEmpty)
            Complain(_token.Start, "a boost is written ^2 or ^0.5", "It was left out.");
        else if (float.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value))
            boost = value;
        else
            Complain(_token.Start, "a boost is too large", "It was left out.");
        Advance();
        return boost;
    }

    private readonly bool TryReadNumber(QueryToken tilde, out float number) =>
        float.TryParse(_text[(tilde.Start + 1)..tilde.End], NumberStyles.Float, CultureInfo.InvariantCulture, out number) && float.IsFinite(number);

    private string RemoveEscapes(int start, int end)
    {
        var plain = QueryEscapes.Remove(_text[start..end], out var fault);
        if (fault >= 0)
            Complain(start + fault, "a backslash with no character or code behind it", "It was taken as it stands.");
        return plain;
    }

    private QueryTokenKind TakeConjunction() => TakeIf(_token.Kind is QueryTokenKind.And or QueryTokenKind.Or);

    private QueryTokenKind TakeModifier() => TakeIf(_token.Kind is QueryTokenKind.Plus or QueryTokenKind.Minus or QueryTokenKind.Not);

    private QueryTokenKind TakeIf(bool isWanted)
    {
        if (!isWanted)
            return QueryTokenKind.End;
        var kind = _token.Kind;
        Advance();
        return kind;
    }

    private void Advance() => _token = _lexer.Next();

    /// <summary>Says what is wrong.</summary>
    /// <returns>Whether to go on: in a lenient parse.</returns>
    private bool Complain(int position, string problem, string remedy)
    {
        if (_diagnostics is null)
            Fault ??= new QueryDiagnostic(position, problem);
        else if (_diagnostics.Count < QueryParser.MaxDiagnostics)
            _diagnostics.Add(new QueryDiagnostic(position, $"{char.ToUpperInvariant(problem[0])}{problem[1..]}. {remedy}"));
        return IsLenient;
    }

    private readonly string Describe(QueryToken token) => token.Kind switch
    {
        QueryTokenKind.End => "the end of the query",
        QueryTokenKind.Invalid => token.Problem!,
        _ => $"'{token.TextIn(_text)}'",
    };
}
