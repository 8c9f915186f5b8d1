using System.Text;
using SearchCore.Comparison.Measuring;
using SearchCore.Testing;

namespace SearchCore.Benchmarks.Tests.Comparison;

public sealed class CorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(300_000)]
    [InlineData(700_000)]
    public void Chunks_are_whole_lines_and_together_the_whole_file(int longestLine)
    {
        var text = new StringBuilder();
        for (var length = 1; length <= longestLine; length = (length * 3) + 1)
            text.Append('x', length).Append('\n');
        text.Append("end without a line feed");
        var path = Write(text.ToString());
        var chunks = CorpusChunks.Read(path).Select(chunk => Encoding.UTF8.GetString(chunk.Span)).ToList();
        Assert.All(chunks.SkipLast(1), chunk => Assert.EndsWith("\n", chunk, StringComparison.Ordinal));
        Assert.Equal(text.ToString(), string.Concat(chunks));
    }

    [Fact]
    public void Documents_are_read_with_escapes_and_whatever_else_a_line_has()
    {
        const string lines = """
            {"id":"a","text":"one \"two\"\nthree é"}

            {"more":{"id":"no"},"text":"four","id":"b"}
            """;
        Assert.Equal(
            [new CorpusDocument("a", "one \"two\"\nthree é"), new CorpusDocument("b", "four")],
            CorpusDocument.ReadLines(Encoding.UTF8.GetBytes(lines)));
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":1,"text":"a"}""")]
    [InlineData("""{"id":"a","text":"cut off""")]
    public void A_line_that_is_no_document_is_quoted(string line)
    {
        var refused = Assert.Throws<FormatException>(() => CorpusDocument.ReadLines(Encoding.UTF8.GetBytes(line)).Count());
        Assert.Contains(line[..5], refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_line_without_a_tab_has_no_class() => Assert.Equal(
        [new QueryLine("Term", "a b"), new QueryLine(string.Empty, "c")],
        QueryLine.ReadFile(Write("Term\ta b\n\nc\n")));

    private string Write(string text)
    {
        var path = _folder.PathOf("file");
        File.WriteAllText(path, text);
        return path;
    }
}
