using System.Text;
using SearchCore.Analysis.Filters;

namespace SearchCore.Tests.Analysis.Filters;

public sealed class AsciiFoldingFilterTests
{
    [Theory]
    [InlineData("café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Škoda-Łódź-Þór", "Skoda-Lodz-THor")]
    [InlineData("straße", "strasse")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("ＡＢＣ１２", "ABC12")]
    [InlineData("Ελληνικά", "Ελληνικα")]
    [InlineData("σίσυφος", "σισυφοσ")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("Ṣanʻāʼ", "Sana")]
    [InlineData("d’accord", "d'accord")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    public void Accents_go_and_letters_stay(string word, string expected) =>
        Assert.Equal(expected, Words.Filtered(input => new AsciiFoldingFilter(input), word));

    [Theory]
    [InlineData("май", "май")]
    [InlineData("ма\u0438\u0306", "май")]
    [InlineData("Ёлка", "Ёлка")]
    [InlineData("\u0415\u0308лка", "Ёлка")]
    [InlineData("за\u0301мок", "замок")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("كِتَاب", "كِتَاب")]
    public void Marks_that_make_a_letter_of_their_own_stay(string word, string expected) =>
        Assert.Equal(expected, Words.Filtered(input => new AsciiFoldingFilter(input), word));

    [Theory]
    [InlineData("\u0301\u0301")]
    [InlineData("ʼ")]
    [InlineData("")]
    public void A_word_of_which_nothing_would_remain_stays(string word) =>
        Assert.Equal(word, Words.Filtered(input => new AsciiFoldingFilter(input), word));

    [Fact]
    public void Every_Latin_letter_that_decomposes_to_a_plain_one_with_accents_folds_to_it()
    {
        for (var code = 0xC0; code <= 0x1EFF; code++)
        {
            var letter = (char)code;
            var plain = letter.ToString().Normalize(NormalizationForm.FormD)[0];
            if (char.IsAsciiLetter(plain))
                Assert.Equal(plain.ToString(), AsciiFoldingFilter.Fold(letter));
        }
    }
}
