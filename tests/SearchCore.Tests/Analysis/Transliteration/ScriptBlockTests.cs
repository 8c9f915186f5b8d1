using System.Globalization;
using SearchCore.Analysis.Transliteration;
using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class ScriptBlockTests
{
    public static TheoryData<string, int, int> Blocks => new()
    {
        { "Latin", 'A', 'Z' },
        { "Latin", 'a', 'z' },
        { "Latin", 0xC0, 0xFF },
        { "Latin", 0x100, 0x24F },
        { "Latin", 0x250, 0x2AF },
        { "Latin", 0x1E00, 0x1EFF },
        { "Latin", 0x2C60, 0x2C7F },
        { "Latin", 0xFF21, 0xFF5A },
        { "Greek", 0x370, 0x3FF },
        { "Greek", 0x1F00, 0x1FFF },
        { "Cyrillic", 0x400, 0x4FF },
        { "Cyrillic", 0x500, 0x52F },
        { "Armenian", 0x530, 0x58F },
        { "Hebrew", 0x590, 0x5FF },
        { "Hebrew", 0xFB1D, 0xFB4F },
        { "Arabic", 0x600, 0x6FF },
        { "Arabic", 0x750, 0x77F },
        { "Arabic", 0x8A0, 0x8C9 },
        { "Arabic", 0xFB50, 0xFBFF },
        { "Arabic", 0xFE70, 0xFEFC },
        { "Georgian", 0x10A0, 0x10FF },
        { "Georgian", 0x1C90, 0x1CBF },
        { "Georgian", 0x2D00, 0x2D2F },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_letter_of_a_block_is_mapped_or_left_out_on_purpose(string script, int first, int last)
    {
        var unknown = Enumerable.Range(first, last - first + 1).Select(code => (char)code)
            .Where(letter => IsLetter(letter) && IsOfScript(letter, script) && LetterMap.Find(letter) == 0);

        Assert.Equal("", string.Concat(unknown.Select(letter => $"{letter} U+{(int)letter:X4} ")));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_mapped_letter_is_of_the_blocks_script_and_has_a_sound(string script, int first, int last)
    {
        var lattice = new SoundLattice();
        for (var code = first; code <= last; code++)
        {
            var entry = LetterMap.Letters[LetterMap.Find((char)code)];
            if (entry.Script == Script.Unknown || entry.Letters.Length == 0 || !IsOfScript((char)code, script))
                continue;
            Assert.Equal(script, entry.Script.ToString());
            lattice.Read([(char)code]);
            Assert.True(lattice.Length > 0 && lattice.ArcsAt(0)[0].Sound != SoundInventory.Break, $"U+{code:X4} has no sound");
        }
    }

    [Fact]
    public void Every_table_names_known_sounds_and_spells_each_once()
    {
        foreach (var table in ScriptTable.All)
        {
            var spellings = table.Spellings().Select(row => row.Spelling).ToArray();
            Assert.Equal(spellings.Distinct(StringComparer.Ordinal), spellings);
            Assert.All(table.Spellings(), row => Assert.NotEqual(SoundInventory.Gap, SoundInventory.Find(row.Sound)));
        }
    }

    private static bool IsLetter(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter;

    // The Greek block lends its last rows to Coptic, which is another script but is mapped with it; micro and ordinal signs are no one's.
    private static bool IsOfScript(char letter, string script) => script != "Latin" || letter is not ('µ' or 'ª' or 'º' or '×' or '÷');
}
