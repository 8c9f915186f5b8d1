using SearchCore.QueryParsing;
using SearchCore.Tests.Analysis.Composition;

namespace SearchCore.Tests.QueryParsing;

/// <summary>Synonyms of several words in queries.</summary>
public sealed class SynonymQueryTests
{
    private const string Rules = "'dns, domain name system','ny, new york, big apple'";

    [Theory]
    [InlineData("dns", "dns \"domain name system\"")]
    [InlineData("\"my dns server\"", "\"my dns server\" \"my domain name system server\"")]
    [InlineData("\"domain name system\"", "\"domain name system\" dns")]
    [InlineData("\"ny dns\"", "\"ny dns\" \"ny domain name system\" \"new york dns\" \"new york domain name system\" \"big apple dns\" \"big apple domain name system\"")]
    [InlineData("plain words", "plain words")]
    public void Each_way_through_the_synonyms_is_a_phrase(string text, string parsed) => Assert.Equal(parsed, Parse(text, QueryOperator.Or));

    [Fact]
    public void All_of_a_phrase_are_asked_for_where_all_words_are() => Assert.Equal("+(dns \"domain name system\") +x", Parse("dns x", QueryOperator.And));

    [Fact]
    public void A_word_that_was_left_out_keeps_its_place()
    {
        var analyzer = Configured.Analyzer("{'type':'stop','words':['of']},{'type':'synonym','flat':false,'rules':[" + Rules + "]}");
        Assert.Equal("\"dns ? ny\" \"dns ? new york\" \"dns ? big apple\" \"domain name system ? ny\" \"domain name system ? new york\" \"domain name system ? big apple\"",
            new QueryParser(analyzer, "text").Parse("\"dns of ny\"").ToString("text"));
    }

    [Fact]
    public void The_number_of_ways_is_limited()
    {
        var text = "\"" + string.Join(' ', Enumerable.Repeat("ny", 20)) + "\"";
        Assert.Equal(TokenGraph.MaxPaths, Parse(text, QueryOperator.Or).Split("\" \"").Length);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData(",")]
    public void A_text_of_ten_thousand_words_is_parsed_in_no_time(string separator)
    {
        var text = "\"" + string.Join(separator, Enumerable.Repeat("ny", 10_000)) + "\"";
        Assert.NotEmpty(Parser(QueryOperator.Or).ParseLenient(text).Query.ToString("text"));
    }

    [Fact]
    public void What_lies_side_by_side_in_the_index_is_looked_for_side_by_side() => Assert.Equal(
        "\"(wifi wi) fi x\"", new QueryParser(Configured.Analyzer("{'type':'wordDelimiter','catenateWords':true}"), "text").Parse("\"wi-fi x\"").ToString("text"));

    [Fact]
    public void Queries_of_a_field_can_have_an_analyzer_of_their_own()
    {
        var schema = IndexSchema.Create(fields => fields.Key("id").Text(
            "body",
            names: false,
            analyzer: AnalyzerNames.Standard,
            searchAnalyzer: """{"tokenizer":"standard","filters":["lowercase",{"type":"synonym","flat":false,"rules":["ny, new york"]}]}"""));
        Assert.Equal(["ny", "new", "york"], SchemaAnalyzers.CreateForQueries(schema).Analyze("body", "NY").Select(token => token.Term));
        Assert.Equal(["ny"], SchemaAnalyzers.Create(schema).Analyze("body", "NY").Select(token => token.Term));
    }

    private static string Parse(string text, QueryOperator defaultOperator) => Parser(defaultOperator).Parse(text).ToString("text");

    private static QueryParser Parser(QueryOperator defaultOperator) =>
        new(Configured.Analyzer("'lowercase',{'type':'synonym','flat':false,'rules':[" + Rules + "]}"), new QueryParserOptions(new QueryField("text"))
        {
            DefaultOperator = defaultOperator,
        });
}
