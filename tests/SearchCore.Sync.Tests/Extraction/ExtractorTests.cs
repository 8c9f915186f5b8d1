using System.Text;
using SearchCore.Sync.Extraction;

namespace SearchCore.Sync.Tests.Extraction;

public sealed class ExtractorTests
{
    [Theory]
    [InlineData("in ,\n\n7 key Russian victories\nmore", "7 key Russian victories")]
    [InlineData("All news\n\nSyrian troops win battle", "Syrian troops win battle")]
    [InlineData("Tuesday 19 March 2024\nOver 200 killed in airstrike", "Over 200 killed in airstrike")]
    [InlineData("Hi", "Hi")]
    [InlineData("\n  \n", null)]
    [InlineData("", null)]
    public void The_title_of_a_text_is_the_first_line_that_says_something(string text, string? title) =>
        Assert.Equal(title, Extract("a.txt", text).Title);

    [Fact]
    public void A_long_title_ends_at_a_word()
    {
        var title = Extract("a.txt", string.Join(' ', Enumerable.Repeat("Euphrates", 40))).Title!;

        Assert.InRange(title.Length, 150, 200);
        Assert.EndsWith("Euphrates…", title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intro text here\n\n# Deir ez-Zor #\n\ntext", "Deir ez-Zor")]
    [InlineData("Deir ez-Zor\n===========\n\ntext", "Deir ez-Zor")]
    [InlineData("```\n# a comment in code\n```\n## Heading", "Heading")]
    [InlineData("#hashtag is no heading", "#hashtag is no heading")]
    public void The_title_of_Markdown_is_its_first_heading(string text, string title)
    {
        var extracted = Extract("a.md", text);

        Assert.Equal(title, extracted.Title);
        Assert.Equal(text, extracted.Text);
    }

    [Fact]
    public void A_page_is_what_its_reader_sees()
    {
        var extracted = Extract("a.html", """
            <!doctype html><html><head><title> Deir
            ez-Zor </title><style>p { color: red }</style></head><body>
            <h1>A heading</h1><p>One <b>bold</b> word &amp; an&nbsp;entity.<p>Two<br>lines
            <script>alert('unseen')</script><ul><li>first<li>second</ul></body></html>
            """);

        Assert.Equal("Deir ez-Zor", extracted.Title);
        Assert.Equal("A heading\nOne bold word & an entity.\nTwo\nlines\nfirst\nsecond", extracted.Text);
    }

    [Theory]
    [InlineData("<h1>A <i>heading</i></h1><p>text", "A heading")]
    [InlineData("<p>Nothing but a paragraph<p>and another", "Nothing but a paragraph")]
    [InlineData("", null)]
    public void A_page_without_a_title_has_its_heading_or_first_line_for_one(string html, string? title) =>
        Assert.Equal(title, Extract("a.htm", html).Title);

    [Fact]
    public void A_page_is_read_in_the_encoding_that_it_declares()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;
        var bytes = encoding.GetBytes("<meta charset=\"koi8-r\"><p>Дейр-эз-Зор");

        var extracted = new HtmlExtractor().Extract(new FileContent("a.html", bytes), CancellationToken.None);

        Assert.Equal("Дейр-эз-Зор", extracted.Text);
        Assert.Equal("koi8-r", extracted.Encoding);
    }

    [Fact]
    public void A_page_nested_very_deep_is_read_all_the_same()
    {
        var extracted = Extract("a.html", string.Concat(Enumerable.Repeat("<div>", 20_000)) + "bottom");

        Assert.Equal("bottom", extracted.Text);
    }

    [Fact]
    public void A_file_of_unknown_kind_is_tried_as_text_and_an_own_extractor_comes_first()
    {
        var own = new ShoutingExtractor();
        var extractors = new TextExtractors([own]);

        Assert.Same(own, extractors.For("folder/A.TXT"));
        Assert.IsType<PlainTextExtractor>(extractors.For("a.log"));
        Assert.IsType<PlainTextExtractor>(extractors.For("README"));
        Assert.IsType<HtmlExtractor>(extractors.For("a.HTML"));
    }

    private static ExtractedText Extract(string path, string text) =>
        new TextExtractors([]).For(path).Extract(new FileContent(path, Encoding.UTF8.GetBytes(text)), CancellationToken.None);

    private sealed class ShoutingExtractor : ITextExtractor
    {
        public IReadOnlyCollection<string> Extensions { get; } = [".txt"];

        public ExtractedText Extract(FileContent content, CancellationToken cancellationToken) =>
            new(content.DecodeText().Text.ToUpperInvariant());
    }
}
