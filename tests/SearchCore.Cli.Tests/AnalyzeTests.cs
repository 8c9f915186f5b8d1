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

    [Fact]
    public async Task Spellings_of_a_name_have_a_key_in_common()
    {
        Assert.NotEmpty(await KeysOfAsync("Deir ez-Zor"));
        Assert.NotEmpty((await KeysOfAsync("Deir ez-Zor")).Intersect(await KeysOfAsync("Дейр-эз-Зор")));
        Assert.Empty((await KeysOfAsync("Deir ez-Zor")).Intersect(await KeysOfAsync("Moscow")));
    }

    [Fact]
    public async Task Two_names_are_compared()
    {
        var match = (await Cli.RunAsync("analyze", "Deir ez-Zor", "--compare", "دير الزور", "--json")).Json().GetProperty("match");
        Assert.InRange(match.GetProperty("similarity").GetDouble(), 0.5, 1);
        Assert.NotEmpty(match.GetProperty("reason").GetString()!);
    }

    private static async Task<IEnumerable<string>> KeysOfAsync(string text)
    {
        var answer = await Cli.RunAsync("analyze", text, "--names", "--json");
        return answer.Json().GetProperty("names").EnumerateArray().Select(name => name.GetProperty("key").GetString()!);
    }
}
