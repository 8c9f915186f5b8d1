using System.Text;
using SearchCore.Sync.Extraction;

namespace SearchCore.Sync.Tests.Extraction;

public sealed class TextDecoderTests
{
    private const string Russian = "Город Дейр-эз-Зор расположен на берегу реки Евфрат, на востоке Сирии. Бои за город шли несколько лет.";
    private const string Arabic = "دير الزور مدينة سورية تقع على نهر الفرات في شرق البلاد وهي مركز محافظة دير الزور";
    private const string French = "La ville de Deir ez-Zor est située à l'est de la Syrie, près de l'Euphrate. Où étaient les élèves ? Là-bas, évidemment.";

    [Theory]
    [InlineData(Russian, 1251, "windows-1251")]
    [InlineData(Arabic, 1256, "windows-1256")]
    [InlineData(French, 1252, "windows-1252")]
    public void Text_of_one_byte_a_character_is_read_in_the_code_page_of_its_script(string text, int codePage, string name)
    {
        var decoded = Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal(name, decoded.Encoding);
    }

    [Theory]
    [InlineData(Russian)]
    [InlineData(Arabic)]
    [InlineData("")]
    [InlineData("plain")]
    public void Utf8_is_read_with_and_without_its_mark(string text)
    {
        Assert.Equal(new DecodedText(text, "utf-8"), Decode(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(new DecodedText(text, "utf-8"), Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Wide_text_is_told_by_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(new DecodedText(Russian, name), Decode([.. encoding.Preamble, .. encoding.GetBytes(Russian)]));
    }

    [Fact]
    public void Utf8_that_was_cut_in_a_character_stays_utf8()
    {
        var decoded = Decode(Encoding.UTF8.GetBytes(Russian)[..51]);

        Assert.Equal("utf-8, damaged", decoded.Encoding);
        Assert.StartsWith("Город Дейр-эз-Зор", decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_declares_comes_before_a_guess_but_after_valid_utf8()
    {
        var koi = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;

        Assert.Equal(Russian, Decode(koi.GetBytes(Russian), "koi8-r").Text);
        Assert.Equal(Russian, Decode(Encoding.UTF8.GetBytes(Russian), "koi8-r").Text);
        Assert.Equal("windows-1251", Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian), "no-such-encoding").Encoding);
    }

    [Fact]
    public void Zero_bytes_are_no_text()
    {
        var error = Assert.Throws<ExtractionException>(() => Decode([.. "text "u8, 0, .. "text"u8]));

        Assert.Equal(SyncFailureKind.Binary, error.Kind);
        Assert.Equal("It is not text: byte 5 is zero.", error.Message);
    }

    [Fact]
    public void Many_control_characters_are_no_text_and_a_few_are()
    {
        var error = Assert.Throws<ExtractionException>(() => Decode([1, 2, 3, .. "abc"u8]));

        Assert.Equal(SyncFailureKind.Binary, error.Kind);
        Assert.Equal("utf-8", Decode([1, .. Encoding.UTF8.GetBytes(Russian)]).Encoding);
    }

    [Fact]
    public void No_bytes_make_it_fail_in_any_other_way()
    {
        var random = new Random(48);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);
            try
            {
                Assert.NotNull(Decode(bytes).Text);
            }
            catch (ExtractionException e)
            {
                Assert.Equal(SyncFailureKind.Binary, e.Kind);
            }
        }
    }

    private static DecodedText Decode(byte[] bytes, string? declared = null) => TextDecoder.Decode(bytes, declared);
}
