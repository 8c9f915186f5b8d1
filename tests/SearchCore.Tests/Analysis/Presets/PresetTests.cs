using SearchCore.Analysis;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;

namespace SearchCore.Tests.Analysis.Presets;

public sealed class PresetTests
{
    [Theory]
    [InlineData("İstanbul Zürich", "istanbul zurich")]
    [InlineData("أحمد کریم", "احمد كريم")]
    [InlineData("Ещё Київ", "еще киів")]
    [InlineData("Дейр-эз-Зор", "дейр эз зор")]
    public void The_folding_analyzer_evens_out_every_script(string text, string words) =>
        Assert.Equal(words, Words.Of(new FoldingAnalyzer(), text));

    [Fact]
    public void Fingerprints_differ_where_the_words_may_differ()
    {
        Analyzer[] analyzers =
        [
            new StandardAnalyzer(), new StandardAnalyzer(StopWords.English), new StandardAnalyzer(maxTokenLength: 10), new SimpleAnalyzer(),
            new StopAnalyzer(), new WhitespaceAnalyzer(), new KeywordAnalyzer(), new FoldingAnalyzer(),
            new FoldingAnalyzer(arabic: ArabicOrthography.Alef), new FoldingAnalyzer(cyrillic: CyrillicOrthography.Io),
            new StandardAnalyzer(new StopWords(["a,b"])), new StandardAnalyzer(new StopWords(["a", "b"])),
            new PerFieldAnalyzer(new StandardAnalyzer(), [new("id", new KeywordAnalyzer())]),
        ];
        Assert.Equal(analyzers.Length, analyzers.Select(analyzer => analyzer.Fingerprint).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(new StandardAnalyzer(new StopWords(["b", "a"])).Fingerprint, new StandardAnalyzer(new StopWords(["a", "b"])).Fingerprint);
    }

    [Fact]
    public void Each_field_has_its_analyzer()
    {
        var analyzer = new PerFieldAnalyzer(new StandardAnalyzer(), [new("id", new KeywordAnalyzer())]);
        Assert.Equal(["A-1"], analyzer.Analyze("id", "A-1").Select(token => token.Term));
        Assert.Equal(["a", "1"], analyzer.Analyze("text", "A-1").Select(token => token.Term));
    }
}
