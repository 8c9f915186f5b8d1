using SearchCore.Analysis;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Tests.Analysis.Tokenization;

public sealed class UrlEmailTokenizerTests
{
    [Theory]
    [InlineData("see http://example.com/path?q=1#top now", "http://example.com/path?q=1#top")]
    [InlineData("see HTTPS://user:pw@foo.org:8080/x now", "HTTPS://user:pw@foo.org:8080/x")]
    [InlineData("see http://foo/bar now", "http://foo/bar")]
    [InlineData("see http://[::1]/x now", "http://[::1]/x")]
    [InlineData("see ftp://ftp.example.org/file.txt now", "ftp://ftp.example.org/file.txt")]
    [InlineData("see file:///etc/hosts now", "file:///etc/hosts")]
    [InlineData("see foo.com:80/x%20y now", "foo.com:80/x%20y")]
    [InlineData("see 1.2.3.4 now", "1.2.3.4")]
    [InlineData("see example.com", "example.com")]
    public void Web_addresses_are_words(string text, string address) =>
        Assert.Equal(address, Assert.Single(Run(text), token => token.Type == TokenType.Url).Term);

    [Theory]
    [InlineData("mailto:me@example.org", "me@example.org")]
    [InlineData("write to a+b.c@example.co.uk, soon", "a+b.c@example.co.uk")]
    [InlineData("to me@[1.2.3.4]", "me@[1.2.3.4]")]
    public void Mail_addresses_are_words(string text, string address) =>
        Assert.Equal(address, Assert.Single(Run(text), token => token.Type == TokenType.Email).Term);

    [Theory]
    [InlineData("me@localhost")]
    [InlineData("www.foo.online")]
    [InlineData("x.example.computer")]
    [InlineData("http://")]
    [InlineData("@foo")]
    [InlineData("1.2.3")]
    [InlineData("999.2.3.4")]
    [InlineData("a.b@")]
    public void What_only_looks_like_an_address_is_none(string text) =>
        Assert.DoesNotContain(Run(text), token => token.Type is TokenType.Url or TokenType.Email);

    [Fact]
    public void A_host_in_a_longer_word_is_not_cut_out_of_it() => Assert.Equal("example.com_x", Assert.Single(Run("example.com_x")).Term);

    [Theory]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("_")]
    public void A_long_text_that_looks_like_an_address_all_along_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        foreach (var stream in new TokenStream[] { new UrlEmailTokenizer(), new ClassicTokenizer() })
        {
            stream.Reset(text.AsMemory());
            var watch = System.Diagnostics.Stopwatch.StartNew();
            while (stream.MoveNext())
                Assert.InRange(stream.Token.EndOffset, 1, text.Length);
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        }
    }

    private static IReadOnlyList<AnalyzedToken> Run(string text) => new Tokens(new UrlEmailTokenizer()).Analyze("field", text);

    private sealed class Tokens(TokenStream stream) : Analyzer
    {
        public override string Fingerprint => "";

        public override TokenStream CreateTokenStream(string field) => stream;
    }
}
