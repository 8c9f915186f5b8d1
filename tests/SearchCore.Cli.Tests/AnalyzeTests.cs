namespace SearchCore.Cli.Tests;

public sealed class AnalyzeTests
{
    [Fact]
    public async Task The_words_come_as_a_table()
    {
        var answer = await Cli.RunAsync("analyze", "Čačak, Дейр");
        Assert.Equal(ExitCode.Success, answer.ExitCode);
        Assert.Equal(
            """
            position  term   start  end  type
                   0  cacak      0    5  Alphanumeric
                   1  дейр       7   11  Alphanumeric

            """.ReplaceLineEndings(),
            answer.Output);
    }

    [Fact]
    public async Task Json_keeps_letters_of_every_script_legible()
    {
        var answer = await Cli.RunAsync("analyze", "حلب", "--json");
        Assert.Equal(
            """
            {
              "analyzer": "folding",
              "text": "حلب",
              "tokens": [
                {
                  "term": "حلب",
                  "position": 0,
                  "startOffset": 0,
                  "endOffset": 3,
                  "type": "Alphanumeric"
                }
              ]
            }

            """.ReplaceLineEndings(),
            answer.Output);
    }

    [Theory]
    [InlineData("folding", "cafe", "don't")]
    [InlineData("standard", "café", "don't")]
    [InlineData("whitespace", "Café", "don't!")]
    [InlineData("keyword", "Café don't!")]
    public async Task An_analyzer_is_chosen_by_its_name(string name, params string[] terms)
    {
        var answer = await Cli.RunAsync("analyze", "Café don't!", "--analyzer", name, "--json");
        Assert.Equal(terms, answer.Json().GetProperty("tokens").EnumerateArray().Select(token => token.GetProperty("term").GetString()));
    }
}
