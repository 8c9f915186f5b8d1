using SearchCore.Analysis;
using SearchCore.Analysis.CharFilters;
using SearchCore.Tests.Analysis.Composition;

namespace SearchCore.Tests.Analysis.CharFilters;

public sealed class HtmlStripCharFilterTests
{
    [Theory]
    [InlineData("un<b>like</b>ly", "unlikely")]
    [InlineData("<p>one</p><p>two</p>", "\none\n\ntwo\n")]
    [InlineData("a &amp; b &eacute;&#233;&#xE9;", "a & b ééé")]
    [InlineData("a &nosuch; b & c &;", "a &nosuch; b & c &;")]
    [InlineData("a <!-- no <b> --> b", "a  b")]
    [InlineData("a<script type='x'>if (a < b) '</b>'</script>b", "a\nb")]
    [InlineData("a<style>p > b {}</STYLE >b", "a\nb")]
    [InlineData("a<script>never ended", "a\n")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("a <- b", "a <- b")]
    [InlineData("<a title=\"x>y\">z</a>", "z")]
    [InlineData("<a title=\"x>z</a> it's", "z it's")]
    [InlineData("<!DOCTYPE html><?xml version='1.0'?>x", "x")]
    [InlineData("<![CDATA[x]]>", "x]]>")]
    [InlineData("<a href=", "<a href=")]
    [InlineData("<!-- open", "<!-- open")]
    [InlineData("</>", "</>")]
    [InlineData("<br/>x", "\nx")]
    public void Markup_goes_and_text_stays(string html, string text) =>
        Assert.Equal(text, new HtmlStripCharFilter().Filter(html.AsMemory(), new OffsetMap()).ToString());

    [Fact]
    public void Words_keep_their_places_in_the_markup() => Assert.Equal(
        "unlikely[3-18] été[27-44] end[48-51]",
        Configured.Offsets("", "<p>un<b>like</b>ly</p>&#32;&eacute;t&eacute;<br>end", charFilters: "'htmlStrip'"));

    [Theory]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("<a=\"")]
    [InlineData("<a =\">\"")]
    [InlineData("<script>")]
    [InlineData("</script")]
    [InlineData("&amp")]
    [InlineData("<a b='\"'>")]
    public void A_megabyte_of_broken_markup_takes_linear_time(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        new HtmlStripCharFilter().Filter(html.AsMemory(), new OffsetMap());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
