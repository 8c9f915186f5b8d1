using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class NameLettersTests
{
    [Theory]
    [InlineData("Deir ez-Zor", "deir-ez-zor")]
    [InlineData("  Deir –– ez‐Zor. ", "deir-ez-zor")]
    [InlineData("Dar‘a", "dara")]
    [InlineData("Dar'a", "dara")]
    [InlineData("Donets`k", "donetsk")]
    [InlineData("Ḥalab", "halab")]
    [InlineData("Ｄｅｉｒ", "deir")]
    public void Case_accents_apostrophes_and_kinds_of_separators_say_nothing(string name, string expected) =>
        Assert.Equal(expected, Read(name));

    [Theory]
    [InlineData("S\u030Cumen", "šumen")]
    [InlineData("Толсто\u0438\u0306", "толстой")]
    public void A_letter_and_its_mark_are_the_letter_of_the_tables(string name, string expected) => Assert.Equal(expected, Read(name));

    [Theory]
    [InlineData("دير\u200Cالزور", "ديرالزور")]
    [InlineData("\u202Bدير\u202C", "دير")]
    [InlineData("De\u200Bir", "deir")]
    [InlineData("مـــحمد", "محمد")]
    [InlineData("مُحَمَّد", "محمد")]
    public void Invisible_characters_and_vowel_signs_are_left_out(string name, string expected) => Assert.Equal(expected, Read(name));

    [Fact]
    public void A_capital_is_the_same_letters_as_its_small_letter()
    {
        var different = Enumerable.Range(0x80, 0xFFFF - 0x80).Select(code => (char)code)
            .Where(letter => LetterMap.Find(letter) != 0 && LetterMap.Find(char.ToLowerInvariant(letter)) != 0 && Read($"{letter}") != Read($"{char.ToLowerInvariant(letter)}"))
            // The lunate sigma is read as the sigma that may stand anywhere.
            .Where(letter => letter != 'Ϲ');
        Assert.Equal("", string.Concat(different));
        Assert.Equal("škoda", Read("Škoda"));
        Assert.Equal("йемен", Read("Йемен"));
    }

    [Fact]
    public void Arabic_presentation_forms_are_their_letters() => Assert.Equal("لا", Read("ﻻ"));

    [Fact]
    public void A_geresh_stays_where_it_makes_another_sound()
    {
        Assert.Equal("ג׳ורג׳", Read("ג'ורג׳"));
        Assert.Equal("לוי", Read("לו'י"));
    }

    [Fact]
    public void A_name_longer_than_the_limit_is_cut()
    {
        var letters = new char[SoundLattice.MaxLetters];
        Assert.InRange(NameLetters.Read(new string('a', 10_000), letters, out _), 1, letters.Length);
    }

    private static string Read(string name)
    {
        var letters = new char[SoundLattice.MaxLetters];
        return new string(letters, 0, NameLetters.Read(name, letters, out _));
    }
}
