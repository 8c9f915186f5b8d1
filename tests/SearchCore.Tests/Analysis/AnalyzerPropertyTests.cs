using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Tests.Analysis;

public sealed class AnalyzerPropertyTests
{
    public static TheoryData<string> Names =>
    [
        "standard", "standard-stop", "simple", "stop", "whitespace", "keyword", "folding", "classic", "url-email",
        .. LanguageAnalyzers.Names.Except(["cjk"]),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Offsets_ascend_inside_the_text_and_positions_never_fall(string name)
    {
        var stream = Create(name).CreateTokenStream("field");
        Prop.ForAll(NastyText.Texts, text =>
        {
            var lastEnd = 0;
            foreach (var token in Read(stream, text))
            {
                if (token.StartOffset < lastEnd || token.EndOffset < token.StartOffset || token.EndOffset > text.Length || token.PositionIncrement < 1)
                    return false;
                lastEnd = token.EndOffset;
            }

            return stream.Token.StartOffset == text.Length && stream.Token.EndOffset == text.Length && stream.Token.PositionIncrement >= 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_standard_word_is_its_slice_of_the_text_in_lower_case()
    {
        var stream = new StandardAnalyzer().CreateTokenStream("field");
        Prop.ForAll(NastyText.Texts, text => Read(stream, text)
            .All(token => token.Term == Lower(text[token.StartOffset..token.EndOffset]))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_folded_word_is_its_slice_of_the_text_folded_by_itself()
    {
        var words = new FoldingAnalyzer().CreateTokenStream("field");
        var whole = new CyrillicOrthographyFilter(new ArabicOrthographyFilter(new LowerCaseFilter(new AsciiFoldingFilter(new KeywordTokenizer()))));
        Prop.ForAll(NastyText.Texts, text => Read(words, text)
            .All(token => token.Term == Read(whole, text[token.StartOffset..token.EndOffset]).Single().Term)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Folding_a_folded_word_changes_nothing()
    {
        var stream = new CyrillicOrthographyFilter(new ArabicOrthographyFilter(new LowerCaseFilter(new AsciiFoldingFilter(new KeywordTokenizer()))));
        Prop.ForAll(NastyText.Texts, text =>
        {
            var once = Read(stream, text).Single().Term;
            return Read(stream, once).Single().Term == once;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_stream_gives_the_same_words_whatever_it_read_before()
    {
        var used = new FoldingAnalyzer(StopWords.English).CreateTokenStream("field");
        Prop.ForAll(NastyText.Texts, text =>
            Read(used, text).SequenceEqual(Read(new FoldingAnalyzer(StopWords.English).CreateTokenStream("field"), text)))
            .QuickCheckThrowOnFailure();
    }

    private static Analyzer Create(string name) => name switch
    {
        "classic" => new ClassicAnalyzer(),
        "url-email" => new UrlEmailAnalyzer(),
        _ when LanguageAnalyzers.Names.Contains(name) => LanguageAnalyzers.For(name),
        "standard" => new StandardAnalyzer(),
        "standard-stop" => new StandardAnalyzer(StopWords.English),
        "simple" => new SimpleAnalyzer(),
        "stop" => new StopAnalyzer(),
        "whitespace" => new WhitespaceAnalyzer(),
        "keyword" => new KeywordAnalyzer(),
        _ => new FoldingAnalyzer(),
    };

    private static string Lower(string text)
    {
        var letters = text.ToCharArray();
        LowerCaseFilter.Lower(letters);
        return new string(letters);
    }

    private static List<(string Term, int StartOffset, int EndOffset, int PositionIncrement)> Read(TokenStream stream, string text)
    {
        var tokens = new List<(string, int, int, int)>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            tokens.Add((stream.Token.ToString(), stream.Token.StartOffset, stream.Token.EndOffset, stream.Token.PositionIncrement));
        stream.End();
        return tokens;
    }
}
