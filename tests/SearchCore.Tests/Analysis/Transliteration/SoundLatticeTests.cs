using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class SoundLatticeTests
{
    [Theory]
    [InlineData("ez-Zor")]
    [InlineData("az Zawr")]
    [InlineData("ash-Sham")]
    [InlineData("al-Bab")]
    [InlineData("эз-Зор")]
    [InlineData("аль-Баб")]
    [InlineData("الزور")]
    [InlineData("א-זור")]
    [InlineData("εζ-Ζορ")]
    [InlineData("էզ Զոր")]
    [InlineData("ეზ-ზორი")]
    public void An_article_is_one_arc_in_every_script(string name) => Assert.Contains("article", SoundsAt(name, 0));

    [Theory]
    [InlineData("ez-Bor")]
    [InlineData("Azov")]
    [InlineData("эз-Бор")]
    public void What_only_looks_like_an_assimilated_article_is_none(string name) => Assert.DoesNotContain("article", SoundsAt(name, 0));

    [Theory]
    [InlineData("Ezzor", 0)]
    [InlineData("Albukamal", 0)]
    [InlineData("ديرالزور", 3)]
    public void Letters_may_be_an_article_joined_to_its_word(string name, int position) => Assert.Contains("joined", SoundsAt(name, position));

    [Theory]
    [InlineData("ch", "ch,c")]
    [InlineData("tsch", "tsh,ts,t")]
    [InlineData("ss", "ss,s")]
    [InlineData("Кс", "ks,k")]
    public void Clashing_spellings_keep_all_their_readings(string name, string expected) =>
        Assert.Equal(expected.Split(',').Order(), SoundsAt(name, 0).Distinct().Order());

    [Fact]
    public void A_doubled_letter_may_be_read_as_one()
    {
        var lattice = new SoundLattice();
        lattice.Read("Raqqa");
        Assert.Contains(Arcs(lattice, 2), arc => SoundInventory.NameOf(arc.Sound) == "q" && arc.End == 4);
    }

    [Fact]
    public void Whatever_the_text_every_letter_but_the_last_leads_on_and_the_work_is_bounded()
    {
        var lattice = new SoundLattice();
        Prop.ForAll(NastyText.Texts, text =>
        {
            lattice.Read(text);
            return lattice.Length <= SoundLattice.MaxLetters && Enumerable.Range(0, lattice.Length).All(position =>
                Arcs(lattice, position) is { Count: > 0 and < 16 } arcs && arcs.All(arc => arc.End > position && arc.End <= lattice.Length));
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> SoundsAt(string name, int position)
    {
        var lattice = new SoundLattice();
        lattice.Read(name);
        return Arcs(lattice, position).Select(arc => SoundInventory.NameOf(arc.Sound));
    }

    private static List<SoundLattice.Arc> Arcs(SoundLattice lattice, int position) => [.. lattice.ArcsAt(position)];
}
