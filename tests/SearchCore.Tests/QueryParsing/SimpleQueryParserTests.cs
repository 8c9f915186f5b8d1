using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.QueryParsing;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.QueryParsing;

public sealed class SimpleQueryParserTests
{
    private static readonly FoldingAnalyzer Analyzer = new();

    [Theory]
    [InlineData("one", "one")]
    [InlineData("One TWO", "one two")]
    [InlineData("one + two", "+one +two")]
    [InlineData("one+two", "+one +two")]
    [InlineData("+one two", "+one two")]
    [InlineData("one | two", "one two")]
    [InlineData("one -two", "one -two")]
    [InlineData("-two one", "-two one")]
    [InlineData("-two", "+*:* -two")]
    [InlineData("--two", "two")]
    [InlineData("- two", "two")]
    [InlineData("one-two", "one two")]
    [InlineData("+one -two three", "+one -two three")]
    [InlineData("one + two | three", "(+one +two) three")]
    [InlineData("one | two + three", "+(one two) +three")]
    [InlineData("one + two three", "(+one +two) three")]
    [InlineData("one -two + three", "+(one -two) +three")]
    [InlineData("(one | two) + three", "+(one two) +three")]
    [InlineData("one + (two | -three)", "+one +(two -three)")]
    [InlineData("-(one two)", "+*:* -(one two)")]
    [InlineData("\"one two\"", "\"one two\"")]
    [InlineData("\"one two\"~3", "\"one two\"~3")]
    [InlineData("\"one\\\"two\"", "\"one two\"")]
    [InlineData("wor*", "wor*")]
    [InlineData("Wör*", "wor*")]
    [InlineData("wor\\*", "wor")]
    [InlineData("word~1", "word~1")]
    [InlineData("word~", "word~2")]
    [InlineData("word~9", "word~2")]
    [InlineData("word~99999999999", "word~2")]
    [InlineData("a~b", "a b")]
    [InlineData("\\(one\\)", "one")]
    [InlineData("*", "*:*")]
    [InlineData("  *  ", "*:*")]
    [InlineData("one\u00A0two", "one two")]
    public void Every_operator_means_what_it_says(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Theory]
    [InlineData("\"one two", "one two")]
    [InlineData("one\"", "one")]
    [InlineData("(one two", "one two")]
    [InlineData("one two)", "one two")]
    [InlineData("one + ", "one")]
    [InlineData("one | ", "one")]
    [InlineData("one -", "one")]
    [InlineData("| one", "one")]
    [InlineData("()one", "one")]
    [InlineData("one\\", "one")]
    [InlineData("field:one", "field:one")]
    [InlineData("one^2", "one 2")]
    [InlineData("[one TO two]", "one to two")]
    public void What_has_no_partner_or_no_meaning_is_passed_over(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("+-|()\"")]
    [InlineData("!!! ???")]
    [InlineData(null)]
    public void A_text_without_words_finds_nothing(string? text) => Assert.IsType<MatchNoDocsQuery>(new SimpleQueryParser(Analyzer, new QueryParserOptions("body")).Parse(text));

    [Theory]
    [InlineData(SimpleQueryOperators.And, "one+two three", "(one two) three")]
    [InlineData(SimpleQueryOperators.Or, "one|two", "one two")]
    [InlineData(SimpleQueryOperators.Not, "one -two", "one two")]
    [InlineData(SimpleQueryOperators.Prefix, "wor*", "wor")]
    [InlineData(SimpleQueryOperators.Phrase, "\"one two\"", "one two")]
    [InlineData(SimpleQueryOperators.Precedence, "one + (two three)", "(+one +two) three")]
    [InlineData(SimpleQueryOperators.Fuzzy, "word~1", "word 1")]
    [InlineData(SimpleQueryOperators.Near, "\"one two\"~3", "\"one two\" 3")]
    [InlineData(SimpleQueryOperators.Escape, "\\wor*", "\\wor*")]
    public void An_operator_that_is_switched_off_is_a_letter(SimpleQueryOperators without, string text, string expected) =>
        Assert.Equal(expected, Parse(text, operators: SimpleQueryOperators.All & ~without));

    [Fact]
    public void Without_white_space_a_text_is_one_word() =>
        Assert.Equal("\"new york\"", Parse("new york", new QueryParserOptions("body") { AutoGeneratePhraseQueries = true }, SimpleQueryOperators.All & ~SimpleQueryOperators.Whitespace));

    [Fact]
    public void Words_are_all_needed_where_that_is_the_default()
    {
        var options = new QueryParserOptions("body") { DefaultOperator = QueryOperator.And };
        Assert.Equal("+one +two -three", Parse("one two -three", options));
        Assert.Equal("(+one +two) three", Parse("one two | three", options));
    }

    [Fact]
    public void Each_field_has_its_weight()
    {
        var options = new QueryParserOptions(new QueryField("title", 2), new QueryField("body"));
        Assert.Equal("(title:one^2.0 | one)~0.1", Parse("one", options));
    }

    [Fact]
    public void What_goes_over_a_limit_is_left_out()
    {
        Assert.Equal("one two", Parse("one two three", new QueryParserOptions("body") { MaxClauses = 2 }));
        Assert.Equal("one two", Parse("one two three", new QueryParserOptions("body") { MaxLength = 8 }));
        Assert.Equal("one two", Parse("one (two ((three)))", new QueryParserOptions("body") { MaxNesting = 1 }));
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var parser = new SimpleQueryParser(Analyzer, new QueryParserOptions("body"));
        var texts = Gen.Elements("a", "word", "+", "-", "|", "(", ")", "\"", "~", "*", "\\", "1", "9999999999", " ", "\t", "д", "\uD83D", "\uDE00", "\0", ":", "/")
            .ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => Assert.NotNull(parser.Parse(text).ToString())).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_hostile_nesting_takes_no_stack() =>
        Assert.NotNull(new SimpleQueryParser(Analyzer, new QueryParserOptions("body")).Parse(new string('(', 30_000) + "one"));

    private static string Parse(string text, QueryParserOptions? options = null, SimpleQueryOperators operators = SimpleQueryOperators.All) =>
        new SimpleQueryParser(Analyzer, options ?? new QueryParserOptions("body"), operators).Parse(text).ToString("body");
}
