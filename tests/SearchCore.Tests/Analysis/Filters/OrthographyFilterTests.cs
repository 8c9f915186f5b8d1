using SearchCore.Analysis;
using SearchCore.Analysis.Filters;

namespace SearchCore.Tests.Analysis.Filters;

public sealed class OrthographyFilterTests
{
    [Theory]
    [InlineData(ArabicOrthography.Alef, "أإآٱا", "ااااا")]
    [InlineData(ArabicOrthography.HamzaCarriers, "مؤتمر-ئ-ء", "موتمر-ي-ء")]
    [InlineData(ArabicOrthography.AlefMaqsura, "مصطفى", "مصطفي")]
    [InlineData(ArabicOrthography.TaMarbuta, "مدينة", "مدينه")]
    [InlineData(ArabicOrthography.Tatweel, "حـمـص", "حمص")]
    [InlineData(ArabicOrthography.Diacritics, "كِتَابٌ", "كتاب")]
    [InlineData(ArabicOrthography.LetterForms, "کرمانشاه گیلان", "كرمانشاه گيلان")]
    [InlineData(ArabicOrthography.PresentationForms, "ﺣﻠﺐ ﻻ", "حلب لا")]
    [InlineData(ArabicOrthography.Digits, "٢٠٢٤ ۲۰۲۴", "2024 2024")]
    public void Each_Arabic_rule_works_by_itself(ArabicOrthography rule, string text, string expected)
    {
        Assert.Equal(expected, Words.Filtered(input => new ArabicOrthographyFilter(input, rule), text));
        Assert.Equal(text, Words.Filtered(input => new ArabicOrthographyFilter(input, ArabicOrthography.None), text));
    }

    [Theory]
    [InlineData("ﺃﺣﻤﺪ", "احمد")]
    [InlineData("ۀ", "ه")]
    [InlineData("أَبُو كَمَالـ", "ابو كمال")]
    public void Arabic_rules_follow_one_another(string text, string expected) =>
        Assert.Equal(expected, Words.Filtered(input => new ArabicOrthographyFilter(input), text));

    [Fact]
    public void A_word_of_marks_alone_stays() =>
        Assert.Equal("ـ", Words.Filtered(input => new ArabicOrthographyFilter(input), "ـ"));

    [Theory]
    [InlineData(CyrillicOrthography.Io, "ёлка", "елка")]
    [InlineData(CyrillicOrthography.GheWithUpturn, "ґанок", "ганок")]
    [InlineData(CyrillicOrthography.Yi, "київ", "киів")]
    [InlineData(CyrillicOrthography.ShortU, "магілёў", "магілёу")]
    [InlineData(CyrillicOrthography.Apostrophe, "п’ять", "пять")]
    [InlineData(CyrillicOrthography.DottedI, "мінск", "минск")]
    [InlineData(CyrillicOrthography.DottedI | CyrillicOrthography.Yi, "київ", "киив")]
    [InlineData(CyrillicOrthography.PreReform, "бѣлый міръ ѳома", "белый миръ фома")]
    [InlineData(CyrillicOrthography.PreReform, "міръ", "мир")]
    public void Each_Cyrillic_rule_works_by_itself(CyrillicOrthography rules, string text, string expected)
    {
        Assert.Equal(expected, Words.Filtered(input => new CyrillicOrthographyFilter(input, rules), text));
        Assert.Equal(text, Words.Filtered(input => new CyrillicOrthographyFilter(input, CyrillicOrthography.None), text));
    }

    [Fact]
    public void An_apostrophe_in_a_Latin_word_is_not_Cyrillic() =>
        Assert.Equal("o'neil", Words.Filtered(input => new CyrillicOrthographyFilter(input), "o'neil"));
}
