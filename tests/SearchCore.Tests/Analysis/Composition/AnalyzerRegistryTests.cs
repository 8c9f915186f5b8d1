using SearchCore.Analysis;
using SearchCore.Analysis.Composition;
using SearchCore.Analysis.Languages;
using SearchCore.Exceptions;

namespace SearchCore.Tests.Analysis.Composition;

public sealed class AnalyzerRegistryTests
{
    [Theory]
    [InlineData("{}", "$.tokenizer", "must be said")]
    [InlineData("[]", "$", "object")]
    [InlineData("{'tokenizer':", "$", "no JSON")]
    [InlineData("{'tokenizer':'standard','fliters':[]}", "$.fliters", "known are charFilters, tokenizer, filters")]
    [InlineData("{'tokenizer':'standrad'}", "$.tokenizer", "'standrad'; known are classic")]
    [InlineData("{'tokenizer':{'type':'ngram','min':0}}", "$.tokenizer.min", "from 1 to 255")]
    [InlineData("{'tokenizer':{'type':'ngram','min':3,'max':2}}", "$.tokenizer.max", "from 3 to 255")]
    [InlineData("{'tokenizer':'standard','filters':'lowercase'}", "$.filters", "array")]
    [InlineData("{'tokenizer':'standard','filters':['lowercase',7]}", "$.filters[1]", "a name, or an object")]
    [InlineData("{'tokenizer':'standard','filters':['lowercase',{'type':'stop','langauge':'german'}]}", "$.filters[1].langauge", "known are language, words")]
    [InlineData("{'tokenizer':'standard','filters':[{'type':'stop','language':'klingon'}]}", "$.filters[0].language", "german")]
    [InlineData("{'tokenizer':'standard','filters':[{'type':'lowercase','x':1}]}", "$.filters[0].x", "no parameters")]
    [InlineData("{'tokenizer':'standard','filters':[{'type':'stem'}]}", "$.filters[0].stemmer", "must be said")]
    [InlineData("{'tokenizer':'standard','filters':[{'type':'patternReplace','pattern':'('}]}", "$.filters[0].pattern", "no regular expression")]
    [InlineData("{'tokenizer':'standard','filters':[{'type':'synonym','rules':['a=>b=>c']}]}", "$.filters[0].rules", "Line 1")]
    [InlineData("{'tokenizer':'standard','filters':[{'type':'wordDelimiter','catenateAll':'yes'}]}", "$.filters[0].catenateAll", "true or false")]
    [InlineData("{'tokenizer':{'type':'pattern','pattern':'a','group':2}}", "$.tokenizer.group", "no group 2")]
    [InlineData("{'charFilters':[{'type':'mapping','mappings':{'':'x'}}],'tokenizer':'standard'}", "$.charFilters[0].mappings", "empty")]
    public void What_is_wrong_in_a_configuration_is_named_with_its_place_and_with_what_is_known(string configuration, string path, string reason)
    {
        var exception = Assert.Throws<AnalyzerConfigurationException>(() => new AnalyzerRegistry().Create(configuration.Replace('\'', '"')));
        Assert.Equal(path, exception.Path);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"tokenizer\":\"@\"}")]
    [InlineData("{\"tokenizer\":\"\\ud800\"}")]
    [InlineData("{\"tokenizer\":{\"type\":\"pattern\",\"pattern\":\"\\udc00\"}}")]
    [InlineData("{\"tokenizer\":\"standard\",\"filters\":[{\"type\":\"stop\",\"words\":[\"a\",\"\\ud83d\"]}]}")]
    [InlineData("{\"\\ud800\":1}")]
    public void Half_of_a_surrogate_pair_is_no_text(string configuration)
    {
        var exception = Assert.Throws<AnalyzerConfigurationException>(() => new AnalyzerRegistry().Create(configuration.Replace('@', '\uD800')));
        Assert.Contains("surrogate", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_analyzer_is_named_with_those_that_are_known()
    {
        var exception = Assert.Throws<AnalyzerConfigurationException>(() => new AnalyzerRegistry().Get("klingon"));
        Assert.Contains("arabic, ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'shingle'", "{'type':'shingle','max':2,'min':2}", true)]
    [InlineData("{'type':'stop','words':['a','b']}", "{'words':['b','a'],'type':'stop'}", true)]
    [InlineData("{'type':'stop'}", "{'type':'stop','language':'english'}", true)]
    [InlineData("{'type':'shingle','filler':'a,b'}", "{'type':'shingle','filler':'a','separator':'b'}", false)]
    [InlineData("'ngram'", "'edgeNgram'", false)]
    [InlineData("{'type':'synonym','rules':['a,b']}", "{'type':'synonym','rules':['b,a']}", true)]
    [InlineData("{'type':'synonym','rules':['a=>b']}", "{'type':'synonym','rules':['a,b']}", false)]
    [InlineData("{'type':'synonym','rules':['a=>b']}", "{'type':'synonym','rules':['a=>b'],'flat':false}", false)]
    [InlineData("'lowercase','trim'", "'trim','lowercase'", false)]
    public void Fingerprints_are_equal_exactly_when_the_words_are(string left, string right, bool areEqual) =>
        Assert.Equal(areEqual, Configured.Analyzer(left).Fingerprint == Configured.Analyzer(right).Fingerprint);

    [Fact]
    public void No_two_parts_have_one_fingerprint()
    {
        var fingerprints = PartPropertyTests.AllConfigurations.Select(row => row.Replace('\'', '"'))
            .Select(configuration => new AnalyzerRegistry().Create(configuration).Fingerprint).ToList();
        Assert.Equal(fingerprints.Count, fingerprints.Distinct().Count());
    }

    [Fact]
    public void A_language_can_be_said_as_a_configuration() => Assert.Equal(
        LanguageAnalyzers.For("german").Fingerprint,
        Configured.Analyzer("'lowercase',{'type':'stop','language':'german'},'germanNormalization',{'type':'stem','stemmer':'german_light'}", "'standard'").Fingerprint);

    [Fact]
    public void Programs_can_add_parts_of_their_own()
    {
        var registry = new AnalyzerRegistry();
        registry.AddTokenFilter("shout", parameters =>
        {
            var sign = parameters.GetString("sign", "!");
            return new TokenFilterFactory($"shout({sign})", input => new ShoutFilter(input, sign));
        });
        Assert.Equal(["a?", "b?"], registry.Create("""{"tokenizer":"whitespace","filters":[{"type":"shout","sign":"?"}]}""").Analyze("field", "a b").Select(token => token.Term));
        Assert.Throws<ArgumentException>(() => registry.AddTokenFilter("shout", _ => null!));
        Assert.Throws<ArgumentException>(() => registry.AddAnalyzer("english", LanguageAnalyzers.For("german")));
    }

    [Fact]
    public void Parts_of_words_go_through_the_filters_for_letters_only() =>
        Assert.Equal("ecole", Configured.Analyzer("'lowercase','asciiFolding',{'type':'stem','stemmer':'french_light'},'ngram'", "'standard'").Normalize("field", "École"));

    [Fact]
    public void A_field_of_a_schema_can_have_a_configuration_and_remembers_it()
    {
        const string configuration = """{"tokenizer":"standard","filters":["lowercase",{"type":"stem","stemmer":"porter"}]}""";
        var schema = IndexSchema.Create(fields => fields.Text("body", names: false, analyzer: configuration));
        var read = IndexSchemaSerializer.Deserialize(IndexSchemaSerializer.Serialize(schema), "here");
        Assert.Equal(configuration, read.Find("body")!.Analyzer);
        Assert.Equal(["jump"], SchemaAnalyzers.Create(read).Analyze("body", "Jumping").Select(token => token.Term));
    }

    [Fact]
    public void A_schema_says_which_field_has_a_wrong_configuration()
    {
        var exception = Assert.Throws<ArgumentException>(() => IndexSchema.Create(fields => fields.Text("body", analyzer: """{"tokenizer":"x"}""")));
        Assert.Contains("'body'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.tokenizer", exception.Message, StringComparison.Ordinal);
    }

    private sealed class ShoutFilter(TokenStream input, string sign) : TokenFilter(input)
    {
        public override bool MoveNext()
        {
            if (!Input.MoveNext())
                return false;
            Token.SetTerm(Token.Term.ToString() + sign);
            return true;
        }
    }
}
