using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Stemming;

namespace SearchCore.Tests.Analysis.Languages;

public sealed class LanguageAnalyzerTests
{
    public static TheoryData<string> SampledLanguages => [.. StemSamples.All.Select(sample => sample.Language).Distinct()];

    public static TheoryData<string> Languages => [.. LanguageAnalyzers.Names];

    [Theory]
    [MemberData(nameof(SampledLanguages))]
    public void Words_get_the_stems_that_Lucene_gives_them(string language)
    {
        var samples = StemSamples.All.Where(sample => sample.Language == language).ToList();
        Assert.True(samples.Count >= 90);
        var analyzer = LanguageAnalyzers.For(language);
        Assert.DoesNotContain(samples, sample => Words.Of(analyzer, sample.Word) != sample.Stem);
    }

    [Fact]
    public void No_Greek_word_becomes_nothing() => Assert.Equal("εστερ", Stemmers.Greek.Stem("εστερα"));

    [Fact]
    public void Turkish_suffixes_are_never_cut_out_of_the_middle_of_a_word()
    {
        // Snowball's stemmer leaves "aracne" here: it takes -nınki- out in front of an ending that it keeps.
        Assert.Equal("araç", Stemmers.Turkish.Stem("aracınkine"));
    }

    [Theory]
    [InlineData("книга книги книгу книгою книгам книгами книгах", "книг")]
    [InlineData("великий велика велике великої великому великими", "велик")]
    [InlineData("читати читаю читаєш читає читаємо читають читав читала", "чита")]
    [InlineData("українська українського українською українські українських", "українськ")]
    [InlineData("навчання навчанням навчанні навчати навчатися", "навча")]
    public void Forms_of_a_Ukrainian_word_meet(string forms, string stem) =>
        Assert.Equal([stem], forms.Split(' ').Select(Stemmers.UkrainianLight.Stem).Distinct());

    [Theory]
    [InlineData("ukrainian", "п’ятниця П'ЯТНИЦІ", "пятниц пятниц")]
    [InlineData("ukrainian", "і він був у ґанку", "ганк")]
    [InlineData("german", "Müller Mueller Muller Straße", "mull mull mull strass")]
    [InlineData("french", "l'avion d’Orly jusqu'ici", "avion orly")]
    [InlineData("italian", "dell'università", "universit")]
    [InlineData("turkish", "Ankara'nın IĞDIR İzmir I\u0307zmir", "ankar ık izmir izmir")]
    [InlineData("dutch", "fiets fietsen kind", "fiets fiets kinder")]
    [InlineData("persian", "می‌خواهم کتاب", "خواهم كتاب")]
    [InlineData("cjk", "日本語 テスト 中 ﾊﾞｽ ＡＢＣ", "日本 本語 テス スト 中 バス abc")]
    public void Each_language_has_its_own_ways(string language, string text, string words) =>
        Assert.Equal(words, Words.Of(LanguageAnalyzers.For(language), text));

    [Theory]
    [InlineData("צה״ל ג׳ורג׳ מה שלומך", "צה״ל ג׳ורג׳ מה שלומך")]
    [InlineData("צה\"ל שלום", "צה\"ל שלום")]
    public void Hebrew_words_stay_whole_in_the_analyzers_for_every_language(string text, string words)
    {
        Assert.Equal(words, Words.Of(new StandardAnalyzer(), text));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_unstemmed_word_without_its_case_is_the_normal_form(string language) =>
        Assert.Equal("abc", LanguageAnalyzers.For(language).Normalize("field", "ABC"));

    [Fact]
    public void Fingerprints_tell_the_languages_apart() =>
        Assert.Equal(LanguageAnalyzers.Names.Count, LanguageAnalyzers.Names.Select(name => LanguageAnalyzers.For(name).Fingerprint).Distinct().Count());

    [Fact]
    public void An_unknown_language_is_named_with_those_that_are_known()
    {
        var exception = Assert.Throws<ArgumentException>(() => LanguageAnalyzers.For("klingon"));
        Assert.Contains("klingon", exception.Message, StringComparison.Ordinal);
        Assert.Contains("german", exception.Message, StringComparison.Ordinal);
    }
}
