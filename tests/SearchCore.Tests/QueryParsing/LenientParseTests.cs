using System.Collections.Frozen;
using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;
using SearchCore.QueryParsing;
using SearchCore.Search.Queries;
using SearchCore.Tests.Analysis;

namespace SearchCore.Tests.QueryParsing;

public sealed class LenientParseTests
{
    private static readonly QueryParser Parser = new(new StandardAnalyzer(), "text");

    private static readonly QueryParser ParserWithFields = new(
        new StandardAnalyzer(),
        new QueryParserOptions("text") { KnownFields = new[] { "text", "title" }.ToFrozenSet(StringComparer.Ordinal) });

    [Theory]
    [InlineData("foo AND", "text:foo")]
    [InlineData("AND foo", "text:foo")]
    [InlineData("foo AND OR bar", "text:foo text:bar")]
    [InlineData("(foo bar", "text:foo text:bar")]
    [InlineData("foo) bar", "text:foo text:bar")]
    [InlineData("\"foo bar", "text:foo text:bar")]
    [InlineData("foo^ bar", "text:foo text:bar")]
    [InlineData("++foo", "text:foo")]
    [InlineData("title:", "")]
    [InlineData("a:b:c", "a:b text:c")]
    [InlineData("http://example.com/path/", "text:example.com text:path")]
    [InlineData("and/or 1/2 /home/user/docs", "text:and text:or text:1 text:2 text:home text:user text:docs")]
    [InlineData("[foo bar", "text:foo text:bar")]
    [InlineData("foo\\", "text:foo")]
    [InlineData("\"a b\"~-1", "text:\"a b\"")]
    [InlineData("*foo", "text:foo")]
    [InlineData("*f?o*", "text:f?o*")]
    [InlineData("foo *", "text:foo")]
    [InlineData("who is the king?", "text:who text:is text:the text:king")]
    [InlineData("foo~-1", "text:foo~2")]
    [InlineData("/(/ b", "text:b")]
    public void What_is_not_understood_is_left_out_or_a_word(string text, string expected)
    {
        var parsed = Parser.ParseLenient(text);
        Assert.Equal(expected, parsed.Query.ToString());
        Assert.NotEmpty(parsed.Diagnostics);
        Assert.All(parsed.Diagnostics, diagnostic => Assert.InRange(diagnostic.Position, 0, text.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData(null)]
    public void Nothing_finds_nothing_without_complaint(string? text)
    {
        var parsed = Parser.ParseLenient(text);
        Assert.IsType<MatchNoDocsQuery>(parsed.Query);
        Assert.Empty(parsed.Diagnostics);
    }

    [Theory]
    [InlineData("note: buy milk", "text:note text:buy text:milk")]
    [InlineData("http://example.com", "text:http text:example.com")]
    [InlineData("title:foo", "title:foo")]
    public void A_name_that_is_no_field_is_a_word(string text, string expected) =>
        Assert.Equal(expected, ParserWithFields.ParseLenient(text).Query.ToString());

    [Fact]
    public void A_query_of_exclusions_looks_for_everything_else() =>
        Assert.Equal("+*:* -text:foo", Parser.ParseLenient("-foo").Query.ToString());

    [Fact]
    public void A_text_without_faults_means_the_same_in_both_ways_of_parsing() => Prop.ForAll(Texts, text =>
    {
        try
        {
            var strict = Parser.Parse(text);
            var lenient = Parser.ParseLenient(text);
            return lenient.Diagnostics.Count > 0 || lenient.Query == strict;
        }
        catch (QuerySyntaxException exception)
        {
            return exception.Position >= 0 && exception.Position <= text.Length;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_lenient_parse_never_throws_and_its_diagnostics_point_into_the_text() => Prop.ForAll(Texts, text =>
        new[] { Parser, ParserWithFields }.Select(parser => parser.ParseLenient(text)).All(parsed =>
            parsed.Diagnostics.Count <= QueryParser.MaxDiagnostics + 1
            && parsed.Diagnostics.All(diagnostic => diagnostic.Position >= 0 && diagnostic.Position <= text.Length)
            && parsed.Query.ToString() is not null)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("[\"")]
    [InlineData("word [a \"")]
    [InlineData("{a TO \"")]
    [InlineData("[\"\"\"")]
    public void A_range_cut_off_in_a_quotation_mark_is_left_out(string text) =>
        Assert.NotEmpty(Parser.ParseLenient(text).Diagnostics);

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("[a ]")]
    [InlineData("\"\\")]
    [InlineData("/")]
    [InlineData("\\/")]
    [InlineData("a:")]
    [InlineData("-(")]
    [InlineData("a AND ")]
    [InlineData("\"a\\\"")]
    [InlineData("~")]
    public void Long_garbage_takes_little_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 32_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Parser.ParseLenient(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"took {watch.Elapsed}");
    }

    private static Arbitrary<string> Texts { get; } = Gen.OneOf(
            Gen.Elements("a", "foo", "title:", "AND", " OR ", "NOT ", " ", "+", "-", "!", "&&", "||", "(", ")", "\"", "~", "~1", "^", "^2", "[", "]", "{", "}", " TO ", "*", "?", "\\", "/", ":", "\\u00", "\u3000"),
            NastyText.Texts.Generator)
        .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Of_a_text_with_more_words_than_a_query_may_have_the_first_are_searched_and_that_is_said()
    {
        var text = string.Join('/', Enumerable.Range(0, 2_000).Select(n => $"w{n}")).Replace("/", "\\/", StringComparison.Ordinal);
        var parsed = Parser.ParseLenient(text);
        Assert.Equal(new QueryParserOptions("text").MaxClauses, Assert.IsType<BooleanQuery>(parsed.Query).Clauses.Count);
        Assert.Contains(parsed.Diagnostics, diagnostic => diagnostic.ToString().Contains("MaxClauses", StringComparison.Ordinal));
        Assert.Contains("MaxClauses", Assert.Throws<QuerySyntaxException>(() => Parser.Parse(text)).Message, StringComparison.Ordinal);
    }
}
