using System.Text.Json;
using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Compatibility.Tests.Analysis;

/// <summary>Holds tokenizers and analyzers against what Lucene.NET 4.8 makes of the same texts.</summary>
public sealed class GoldenAnalysisTests
{
    /// <summary>Lines that are known to be unequal, by analyzer and text literal, and why. One that becomes equal must leave the list.</summary>
    private static readonly Dictionary<(string Analyzer, string Text), string> KnownDifferences = [];

    private static readonly string[][] Lines = [.. GoldenFiles.ReadLines("analyzers.tsv").Select(line => line.Split('\t'))];

    public static TheoryData<string> AnalyzerNames => [.. Lines.Select(parts => parts[0]).Distinct()];

    [Fact]
    public void No_line_of_the_analyzers_is_left_out() => Assert.Equal(854, Lines.Length);

    [Fact]
    public void The_standard_tokenizer_cuts_every_text_as_Lucene_does()
    {
        var lines = GoldenFiles.ReadLines("standard-tokenizer.tsv");
        Assert.Equal(400, lines.Count);
        var tokenizer = new StandardTokenizer();
        var differences = lines.Select(line => line.Split('\t'))
            .Select(parts => FindDifference(parts[0], parts[1], text => Run(tokenizer, text)))
            .Where(difference => difference is not null);
        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(AnalyzerNames))]
    public void Analyzers_give_the_words_of_their_Lucene_namesakes(string name)
    {
        var stream = Create(name).CreateTokenStream("field");
        var lines = Lines.Where(parts => parts[0] == name).ToList();
        Assert.Equal(61, lines.Count);
        var differences = lines
            .Select(parts => (Text: parts[1], Difference: FindDifference(parts[1], parts[2], text => Run(stream, text))))
            .Where(line => line.Difference is not null)
            .ToList();
        Assert.DoesNotContain(differences, line => !KnownDifferences.ContainsKey((name, line.Text)));
        Assert.Equal(KnownDifferences.Keys.Count(key => key.Analyzer == name), differences.Count);
    }

    private static Analyzer Create(string name) => name switch
    {
        "standard" => new StandardAnalyzer(),
        "standard-stop" => new StandardAnalyzer(StopWords.English),
        "simple" => new SimpleAnalyzer(),
        "stop" => new StopAnalyzer(),
        "whitespace" => new WhitespaceAnalyzer(),
        "keyword" => new KeywordAnalyzer(),
        "classic" => new ClassicAnalyzer(),
        "uax29urlemail" => new UrlEmailAnalyzer(),
        _ => LanguageAnalyzers.For(name),
    };

    private static string? FindDifference(string textLiteral, string expectedTokens, Func<string, string> run)
    {
        using var document = JsonDocument.Parse(expectedTokens);
        var expected = string.Join(' ', document.RootElement.EnumerateArray().Select(token =>
            Describe(GoldenFiles.Unescape(token[0].GetRawText()), token[1].GetInt32(), token[2].GetInt32(), token[3].GetInt32(), token[4].GetString()!)));
        var actual = run(GoldenFiles.Unescape(textLiteral));
        return expected == actual ? null : $"{textLiteral}: expected {expected}, got {actual}";
    }

    private static string Run(TokenStream stream, string text)
    {
        var words = new List<string>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
        {
            var token = stream.Token;
            words.Add(Describe(token.ToString(), token.PositionIncrement, token.StartOffset, token.EndOffset, NameOf(token.Type)));
        }

        return string.Join(' ', words);
    }

    private static string Describe(string term, int increment, int start, int end, string type) =>
        FormattableString.Invariant($"[{term} +{increment} {start}-{end} {type}]");

    private static string NameOf(TokenType type) => type switch
    {
        TokenType.Alphanumeric => "<ALPHANUM>",
        TokenType.Number => "<NUM>",
        TokenType.SoutheastAsian => "<SOUTHEAST_ASIAN>",
        TokenType.Ideographic => "<IDEOGRAPHIC>",
        TokenType.Hiragana => "<HIRAGANA>",
        TokenType.Katakana => "<KATAKANA>",
        TokenType.Hangul => "<HANGUL>",
        TokenType.ChineseJapanese => "<CJ>",
        TokenType.Apostrophe => "<APOSTROPHE>",
        TokenType.Acronym => "<ACRONYM>",
        TokenType.Company => "<COMPANY>",
        TokenType.Host => "<HOST>",
        TokenType.Email => "<EMAIL>",
        TokenType.Url => "<URL>",
        TokenType.CjkBigram => "<DOUBLE>",
        TokenType.CjkSingle => "<SINGLE>",
        _ => "word",
    };
}
