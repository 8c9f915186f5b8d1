using System.Globalization;
using System.Text;
using SearchCore.Analysis;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Util;
using SearchCore.Util.Regexps;

namespace SearchCore.QueryParsing;

/// <summary>Makes queries of the words and phrases of a query text, by way of the field's analyzer.</summary>
/// <remarks>Keeps the analyzers' streams for the next word. Belongs to one thread at a time.</remarks>
internal sealed class FieldQueryBuilder(Analyzer analyzer, QueryParserOptions options)
{
    private const int MaxStreams = 64;
    private readonly Dictionary<string, TokenStream> _streams = new(StringComparer.Ordinal);
    private readonly List<(Utf8Term Term, int Position)> _words = [];
    private readonly List<int> _lengths = [];
    private bool _hasSynonyms;
    private bool _leftWordsOut;

    /// <summary>Makes the query for a leaf in one field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="leaf">The leaf.</param>
    /// <param name="problem">Why the leaf cannot be a value of the field, which holds no words; otherwise null.</param>
    /// <returns>The query; null when the leaf has no word that is searched.</returns>
    public Query? Build(string field, in QueryLeaf leaf, out string? problem)
    {
        problem = null;
        if (options.ValueQueries is not { } values || !values.HoldsValues(field))
            return Build(field, leaf);
        if (leaf.ToValueRange() is not { } range)
            problem = $"the field '{field}' holds values, not words: it has no wildcards, regular expressions and similar words";
        else if (values.TryCreateQuery(field, range, out var query, out problem))
            return query;
        return new MatchNoDocsQuery();
    }

    /// <summary>Makes the query for a leaf in all default fields, each with its weight; the best of them counts.</summary>
    /// <param name="leaf">The leaf.</param>
    /// <returns>The query; null when the leaf has no word that is searched.</returns>
    public Query? BuildInDefaultFields(in QueryLeaf leaf)
    {
        List<Query>? queries = null;
        Query? only = null;
        for (var i = 0; i < options.DefaultFields.Count; i++)
        {
            var field = options.DefaultFields[i];
            // A word need not be a number for the sake of one of the fields.
            if (Build(field.Name, leaf, out var problem) is not { } query || problem is not null)
                continue;
            if (field.Boost != 1)
                query = query with { Boost = query.Boost * field.Boost };
            if (only is null)
                only = query;
            else
                (queries ??= [only]).Add(query);
        }

        return queries is null ? only : new DisjunctionMaxQuery(queries) { TieBreaker = options.TieBreaker };
    }

    /// <summary>Whether words of a text were left out since it was last asked, because there were more than a query may have clauses.</summary>
    public bool TakeLeftWordsOut()
    {
        var leftOut = _leftWordsOut;
        _leftWordsOut = false;
        return leftOut;
    }

    private Query? Build(string field, in QueryLeaf leaf) => leaf.Kind switch
    {
        QueryTokenKind.Quoted => BuildText(field, leaf.Text!, isQuoted: true, leaf.Slop),
        QueryTokenKind.Prefix => new PrefixQuery(field, Normalize(field, leaf.Text!)),
        QueryTokenKind.Wildcard => BuildWildcard(field, leaf.Text!),
        QueryTokenKind.Regexp => BuildRegexp(field, leaf.Text!),
        QueryTokenKind.Tilde => BuildFuzzy(field, Normalize(field, leaf.Text!), leaf.Similarity),
        QueryTokenKind.RangeStart => new TermRangeQuery(field, RangeEnd(field, leaf.Text), RangeEnd(field, leaf.UpperText), leaf.IncludesLower, leaf.IncludesUpper),
        _ => BuildText(field, leaf.Text!, isQuoted: false, slop: 0),
    };

    /// <summary>Whether a text can be an end of a range in a field, which takes one word where ends are analyzed.</summary>
    public bool CanBeRangeEnd(string field, string? text)
    {
        if (text is null || !options.AnalyzeRangeTerms || options.ValueQueries?.HoldsValues(field) == true)
            return true;
        Analyze(field, ReadDate(text));
        return _words.Count == 1;
    }

    private Query BuildWildcard(string field, string pattern) => pattern switch
    {
        "*" when field == "*" => new MatchAllDocsQuery(),
        "*" when options.StarFindsExisting => new FieldExistsQuery(field),
        _ => new WildcardQuery(field, Normalize(field, pattern) is { Length: <= WildcardQuery.MaxPatternLength } normalized ? normalized : pattern),
    };

    private RegexpQuery BuildRegexp(string field, string pattern)
    {
        // Normalizing may break an expression: [z-é] without the accent is a range that runs backwards.
        var normalized = Normalize(field, pattern);
        return new RegexpQuery(field, string.Equals(normalized, pattern, StringComparison.Ordinal) || Regexp.FindFault(normalized) is null ? normalized : pattern);
    }

    private FuzzyQuery BuildFuzzy(string field, string text, float similarity)
    {
        // Under 1 it is a share of the word's letters, as in Lucene before edits were counted.
        var edits = similarity switch
        {
            >= 1 => similarity,
            0 => 0,
            _ => (float)((1d - similarity) * text.EnumerateRunes().Count()),
        };
        return new FuzzyQuery(field, text, (int)Math.Min(edits, FuzzyQuery.GreatestMaxEdits)) { PrefixLength = options.FuzzyPrefixLength };
    }

    private Utf8Term? RangeEnd(string field, string? text)
    {
        if (text is null)
            return null;
        text = ReadDate(text);
        if (!options.AnalyzeRangeTerms)
            return new Utf8Term(Normalize(field, text));
        Analyze(field, text);
        return _words[0].Term;
    }

    /// <summary>A date in the form that Lucene indexes dates of a day's resolution in; anything else as it is.</summary>
    private string ReadDate(string text) =>
        options.ReadsDatesInRanges && DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
            : text;

    private Query? BuildText(string field, string text, bool isQuoted, int slop)
    {
        if (options.NameQueries?.CreateQuery(field, text, isQuoted, slop) is { } names)
            return names;
        Analyze(field, text);
        if (_words.Count == 0)
            return null;
        if (_words.Count == 1)
            return new TermQuery(new Term(field, _words[0].Term));
        // Only synonyms made for queries have lengths: what an index keeps side by side is looked for side by side.
        if (_hasSynonyms && _words.Count <= TokenGraph.MaxWords && _lengths.Exists(length => length > 1))
            return BuildGraph(field, isQuoted || options.AutoGeneratePhraseQueries, slop);
        if (_words[^1].Position == _words[0].Position)
            return BuildSynonyms(field);
        return isQuoted || options.AutoGeneratePhraseQueries ? BuildPhrase(field, slop) : BuildWords(field);
    }

    private Query BuildGraph(string field, bool isPhrase, int slop)
    {
        var graph = new TokenGraph([.. _words.Zip(_lengths, (word, length) => (word.Term, word.Position, word.Position + length))]);
        return isPhrase
            ? GraphQueries.Phrase(field, graph, slop)
            : GraphQueries.Words(field, graph, options.DefaultOperator == QueryOperator.And ? Occur.Must : Occur.Should);
    }

    private BooleanQuery BuildSynonyms(string field) => BooleanQuery.Any(_words.Select(word => new TermQuery(new Term(field, word.Term))));

    private Query BuildPhrase(string field, int slop) => HasSeveralAtOnePosition() ? BuildMultiPhrase(field, slop) : BuildPlainPhrase(field, slop);

    private PhraseQuery BuildPlainPhrase(string field, int slop)
    {
        var terms = new Utf8Term[_words.Count];
        var positions = new int[_words.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = _words[i].Term;
            positions[i] = options.EnablePositionIncrements ? _words[i].Position : i;
        }

        return new PhraseQuery(field, terms, positions) { Slop = slop };
    }

    private MultiPhraseQuery BuildMultiPhrase(string field, int slop)
    {
        var groups = _words.GroupBy(word => word.Position).ToList();
        return new MultiPhraseQuery(
            field,
            groups.Select(group => group.Select(word => new WeightedTerm(word.Term))),
            options.EnablePositionIncrements ? groups.Select(group => group.Key) : Enumerable.Range(0, groups.Count))
        { Slop = slop };
    }

    private BooleanQuery BuildWords(string field)
    {
        var occur = options.DefaultOperator == QueryOperator.And ? Occur.Must : Occur.Should;
        return new BooleanQuery(_words.GroupBy(word => word.Position).Select(group =>
        {
            var terms = group.Select(word => new TermQuery(new Term(field, word.Term))).ToList();
            return new BooleanClause(terms is [var only] ? only : BooleanQuery.Any(terms), occur);
        }));
    }

    private bool HasSeveralAtOnePosition()
    {
        for (var i = 1; i < _words.Count; i++)
        {
            if (_words[i].Position == _words[i - 1].Position)
                return true;
        }

        return false;
    }

    private void Analyze(string field, string text)
    {
        if (!_streams.TryGetValue(field, out var stream))
        {
            // A query may name any field, so what is kept is bounded.
            if (_streams.Count == MaxStreams)
                _streams.Clear();
            _streams[field] = stream = analyzer.CreateTokenStream(field);
        }

        _words.Clear();
        _lengths.Clear();
        _hasSynonyms = false;
        var position = -1;
        var places = 0;
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
        {
            if (stream.Token.PositionIncrement > 0 && ++places > options.MaxClauses)
            {
                _leftWordsOut = true;
                break;
            }

            position += stream.Token.PositionIncrement;
            _words.Add((new Utf8Term(ToUtf8(stream.Token.Term)), Math.Max(position, 0)));
            _lengths.Add(Math.Max(stream.Token.PositionLength, 1));
            _hasSynonyms |= stream.Token.Type == TokenType.Synonym;
        }

        stream.End();
    }

    private static byte[] ToUtf8(ReadOnlySpan<char> letters)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(letters)];
        Encoding.UTF8.GetBytes(letters, bytes);
        return bytes;
    }

    private string Normalize(string field, string text) => options.NormalizeExpandedTerms ? analyzer.Normalize(field, text) : text;
}
