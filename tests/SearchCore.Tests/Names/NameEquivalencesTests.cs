using SearchCore.Names;

namespace SearchCore.Tests.Names;

public sealed class NameEquivalencesTests
{
    [Fact]
    public void Each_name_of_a_line_is_the_same_as_the_others()
    {
        var equivalences = NameEquivalences.Parse("# exonyms\nPalmyra = Tadmur = تدمر\n\nBill = William\n");
        Assert.Equal(["Tadmur", "تدمر"], equivalences.Find("palmyra"));
        Assert.Equal(["Palmyra", "Tadmur"], equivalences.Find("تدمر"));
        Assert.Equal(["William"], equivalences.Find("BILL"));
        Assert.Empty(equivalences.Find("Aleppo"));
    }

    [Theory]
    [InlineData("Palmira")]
    [InlineData("Пальмира")]
    public void A_name_is_known_in_other_spellings_too(string spelling) =>
        Assert.Equal(["Tadmur"], NameEquivalences.Parse("Palmyra = Tadmur\nAleppo = Halab").Find(spelling));

    [Fact]
    public void A_name_may_be_in_several_groups() =>
        Assert.Equal(["Alexander", "Aleksandra"], NameEquivalences.Parse("Sasha = Alexander\nSasha = Aleksandra").Find("Sasha"));

    [Theory]
    [InlineData("Palmyra")]
    [InlineData("Palmyra = ")]
    [InlineData("= = =")]
    [InlineData("123 = Tadmur")]
    [InlineData("The Bride of the Desert = Palmyra")]
    public void A_line_that_is_not_names_with_equal_signs_is_refused_with_its_number(string line)
    {
        var error = Assert.Throws<FormatException>(() => NameEquivalences.Parse("a = b\n" + line));
        Assert.StartsWith("Line 2 ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_read_and_named_in_errors()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "Palmyra = Tadmur");
            Assert.Equal(["Tadmur"], NameEquivalences.ReadFile(file).Find("Palmyra"));
            File.WriteAllText(file, "Palmyra");
            Assert.Contains(file, Assert.Throws<FormatException>(() => NameEquivalences.ReadFile(file)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
