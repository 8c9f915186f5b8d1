using SearchCore.Tests.Analysis.Composition;

namespace SearchCore.Tests.Analysis.Filters;

public sealed class GramFilterTests
{
    [Theory]
    [InlineData("{'type':'ngram','min':1,'max':2}", "abc", "a|ab|b|bc|c")]
    [InlineData("{'type':'edgeNgram','min':1,'max':3}", "abcd xy", "a|ab|abc x|xy")]
    [InlineData("{'type':'ngram','min':3,'max':3}", "ab abcd ab abc", "_ abc|bcd _ abc")]
    [InlineData("{'type':'ngram','min':1,'max':1}", "a\U0001F600b", "a|\U0001F600|b")]
    [InlineData("{'type':'shingle'}", "new york city", "new|new york york|york city city")]
    [InlineData("{'type':'shingle','max':3,'keepsWords':false,'separator':''}", "a b c", "ab|abc bc")]
    [InlineData("{'type':'stop','words':['of']},{'type':'shingle'}", "lord of rings", "lord|lord _ _ rings rings")]
    [InlineData("'keywordRepeat',{'type':'stem','stemmer':'porter'},'removeDuplicates'", "jumping jump", "jumping|jump jump")]
    [InlineData("{'type':'keywordMarker','words':['jumping']},{'type':'stem','stemmer':'porter'}", "jumping walking", "jumping walk")]
    [InlineData("'unique'", "a b a c", "a b _ c")]
    [InlineData("'reverse'", "ab\U0001F600", "\U0001F600ba")]
    [InlineData("{'type':'limitTokenCount','max':2}", "a b c", "a b")]
    [InlineData("{'type':'stop','words':['b']},{'type':'limitTokenPosition','max':3}", "a b c d", "a _ c")]
    [InlineData("{'type':'patternReplace','pattern':'^(.)(.)','replacement':'$2$1'}", "abc", "bac")]
    [InlineData("{'type':'patternCapture','patterns':['([a-z]+)([0-9]+)']}", "abc123", "abc123|abc|123")]
    public void Filters_make_these_words(string filters, string text, string words) => Assert.Equal(words, Configured.Run(filters, text));

    [Theory]
    [InlineData("{'type':'ngram','min':2,'max':2}", "abc", "ab bc")]
    [InlineData("{'type':'edgeNgram','min':1,'max':2}", "abc", "a ab")]
    [InlineData("'pathHierarchy'", "/usr/local/bin", "/usr|/usr/local|/usr/local/bin")]
    [InlineData("{'type':'pathHierarchy','delimiter':'\\\\','replacement':'/','skip':1}", "c:\\a\\b", "/a|/a/b")]
    [InlineData("{'type':'pattern','pattern':', *'}", ",a, b,,c", "a b c")]
    [InlineData("{'type':'pattern','pattern':'#([a-z]+)','group':1}", "see #this and #that", "this that")]
    [InlineData("'lowercase'", "Ab1Cd", "ab cd")]
    public void Tokenizers_cut_like_this(string tokenizer, string text, string words) => Assert.Equal(words, Configured.Run("", text, tokenizer));

    [Fact]
    public void A_runaway_expression_stops_at_its_time_limit()
    {
        // A lookahead needs the engine that backtracks.
        var text = new string('a', 40) + "!";
        Assert.Equal(text, Configured.Run("{'type':'patternReplace','pattern':'^(?=(a+)+$)(a|aa)+$'}", text));
    }
}
