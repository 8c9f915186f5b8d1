using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Util;

namespace SearchCore.Tests.QueryParsing;

public sealed class QueryParserTests
{
    private static readonly QueryParser Parser = new(new StandardAnalyzer(), "text");

    [Theory]
    [InlineData("foo AND", 4, "operator")]
    [InlineData("(foo", 0, "parenthesis")]
    [InlineData("foo)", 3, "')'")]
    [InlineData("foo \"bar", 4, "quotation mark")]
    [InlineData("foo^x", 3, "boost")]
    [InlineData("title:", 6, "the end")]
    [InlineData("a \\u00", 2, "backslash")]
    [InlineData("\"a b\"~-1", 5, "slop")]
    [InlineData("a *b", 2, "wildcard")]
    [InlineData("a /(/", 2, "regular expression")]
    [InlineData("a~1.5", 1, "whole number")]
    [InlineData("a [b c", 2, "range")]
    [InlineData("", 0, "the end")]
    public void A_strict_parse_says_where_and_why(string text, int position, string reason)
    {
        var exception = Assert.Throws<QuerySyntaxException>(() => Parser.Parse(text));
        Assert.Equal(position, exception.Position);
        Assert.Contains(reason, exception.Reason, StringComparison.Ordinal);
        Assert.Equal(text, exception.Query);
    }

    [Fact]
    public void Limits_are_named()
    {
        var options = new QueryParserOptions("text") { MaxClauses = 2, MaxNesting = 2, MaxLength = 20 };
        var parser = new QueryParser(new StandardAnalyzer(), options);
        Assert.Contains("MaxClauses", Assert.Throws<QuerySyntaxException>(() => parser.Parse("a b c")).Reason, StringComparison.Ordinal);
        Assert.Contains("MaxNesting", Assert.Throws<QuerySyntaxException>(() => parser.Parse("(((a)))")).Reason, StringComparison.Ordinal);
        Assert.Contains("MaxLength", Assert.Throws<QuerySyntaxException>(() => parser.Parse(new string('a', 21))).Reason, StringComparison.Ordinal);
        Assert.Equal("text:a text:b", parser.ParseLenient("a b c d").Query.ToString());
    }

    [Fact]
    public void Words_are_looked_for_in_every_default_field()
    {
        var parser = new QueryParser(new StandardAnalyzer(), new QueryParserOptions(new QueryField("title", 2), new QueryField("body")) { TieBreaker = 0 });
        Assert.Equal("+(title:a^2.0 | body:a) +other:b", parser.Parse("a AND other:b").ToString());
        Assert.Equal("(title:\"a b\"^2.0 | body:\"a b\")^3.0", parser.Parse("\"a b\"^3").ToString());
        Assert.Equal("*:*", parser.Parse("*:*").ToString());
    }

    [Fact]
    public void Parts_of_words_take_the_form_in_which_words_are_indexed()
    {
        var parser = new QueryParser(new FoldingAnalyzer(), "text");
        Assert.Equal(new PrefixQuery("text", "zur"), parser.Parse("Zür*"));
        Assert.Equal(new WildcardQuery("text", "z?r"), parser.Parse("Z?r"));
        Assert.Equal(new FuzzyQuery("text", "zurich", 1), parser.Parse("Zürich~1"));
        Assert.Equal(new TermRangeQuery("text", new Utf8Term("a"), null, false, true), parser.Parse("{Á TO *]"));
        Assert.Equal("text:/z[eu]r/", parser.Parse("/z[éü]r/").ToString());
    }

    [Fact]
    public void An_expression_that_folding_would_break_stays_as_it_is()
    {
        var parser = new QueryParser(new FoldingAnalyzer(), "text");
        Assert.Equal("text:/[z-é]/", parser.Parse("/[z-é]/").ToString());
    }

    [Fact]
    public void Words_left_out_of_a_phrase_are_gaps()
    {
        var analyzer = new StandardAnalyzer(StopWords.English);
        Assert.Equal("text:\"lord ? ? rings\"", new QueryParser(analyzer, "text").Parse("\"lord of the rings\"").ToString());
        var without = new QueryParser(analyzer, new QueryParserOptions("text") { EnablePositionIncrements = false });
        Assert.Equal("text:\"lord rings\"", without.Parse("\"lord of the rings\"").ToString());
    }

    [Fact]
    public void A_name_query_takes_the_place_of_a_word_or_phrase()
    {
        var parser = new QueryParser(new StandardAnalyzer(), new QueryParserOptions("text") { NameQueries = new Names() });
        Assert.Equal("name:deir|ez-Zor -text:b name:Aleppo City/2", parser.Parse("name:deir\\|ez-Zor -b name:\"Aleppo City\"~2").ToString());
    }

    [Theory]
    [InlineData("C++ & (a OR \"b\")* ~1 ^2 [x] {y} /z/ \\")]
    [InlineData("AND")]
    [InlineData("you AND me")]
    [InlineData("title:x && y || !z?")]
    public void An_escaped_text_is_nothing_but_words(string text)
    {
        var words = new StandardAnalyzer().Analyze("text", text).Select(word => new TermQuery("text", word.Term)).ToHashSet();
        var collected = new List<Query>();
        Collect(Parser.Parse(QueryParser.Escape(text)), collected);
        Assert.Equal(words, collected.OfType<TermQuery>().ToHashSet());
    }

    [Fact]
    public void Parsing_what_a_query_prints_gives_the_same_query()
    {
        var atoms = Gen.Elements("a", "b", "t:c", "\"a b\"", "\"a b c\"~2", "d*", "e^2", "*:*", "f?g", "t:h~1", "[i TO j}", "{* TO k]", "/l.*/");
        var clauses = Gen.Elements("", "+", "-").Zip(atoms).Select(pair => pair.Item1 + pair.Item2);
        var groups = clauses.ListOf(3).Select(parts => "(" + string.Join(' ', parts) + ")");
        var queries = Gen.OneOf(clauses, groups).ListOf().Where(parts => parts.Count > 1).Select(parts => string.Join(' ', parts));
        Prop.ForAll(queries.ToArbitrary(), text =>
        {
            var query = Parser.Parse(text);
            return Parser.Parse(query.ToString()) == query;
        }).QuickCheckThrowOnFailure();
    }

    private static void Collect(Query query, List<Query> leaves)
    {
        if (query is BooleanQuery { Clauses: var clauses })
        {
            foreach (var clause in clauses)
                Collect(clause.Query, leaves);
        }
        else
        {
            leaves.Add(query);
        }
    }

    private sealed class Names : INameQueryFactory
    {
        public Query? CreateQuery(string field, string text, bool isPhrase, int slop) =>
            field == "name" ? new TermQuery(field, isPhrase ? $"{text}/{slop}" : text) : null;
    }
}
