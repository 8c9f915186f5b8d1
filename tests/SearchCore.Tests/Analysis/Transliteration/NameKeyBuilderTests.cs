using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class NameKeyBuilderTests
{
    private readonly NameKeyBuilder _builder = new();
    private readonly SoundLattice _lattice = new();

    [Fact]
    public void Every_spelling_of_Deir_ez_Zor_is_found_under_every_other()
    {
        var group = NameData.Groups("named.jsonl")[0];
        foreach (var a in group)
            Assert.All(group, b => Assert.True(LookUp(a).Intersect(Store(b)).Any(), $"{a} does not find {b}"));
    }

    [Fact]
    public void A_key_is_looked_up_under_what_it_is_stored_under_first()
    {
        foreach (var name in NameData.Groups("named.jsonl").SelectMany(group => group))
            Assert.Equal(Store(name), LookUp(name)[..Store(name).Length]);
    }

    [Fact]
    public void Nearly_all_spellings_of_the_sample_share_a_key()
    {
        var pairs = NameData.Groups("dev-sample.jsonl").SelectMany(group => group.SelectMany(a => group.Where(b => b != a).Select(b => (a, b)))).ToArray();
        Assert.InRange((double)pairs.Count(pair => LookUp(pair.a).Intersect(Store(pair.b)).Any()) / pairs.Length, 0.85, 1);
    }

    [Fact]
    public void A_key_written_as_letters_has_its_classes_in_order()
    {
        Assert.Equal("TRSR", NameKeyBuilder.ToText(Store("Deir ez-Zor")[0]));
        Assert.Equal("", NameKeyBuilder.ToText(Store("Aya")[0]));
    }

    [Fact]
    public void Very_long_words_make_few_and_short_keys()
    {
        var keys = LookUp(string.Concat(Enumerable.Repeat("chzjx", 2_000)));
        Assert.InRange(keys.Length, 1, 64);
        Assert.All(keys, key => Assert.InRange(NameKeyBuilder.LengthOf(key), 0, NameKeyBuilder.MaxClasses));
    }

    private ulong[] Store(string name)
    {
        var keys = new ulong[6];
        _lattice.Read(name);
        return keys[.._builder.Store(_lattice, keys)];
    }

    private ulong[] LookUp(string name)
    {
        var keys = new ulong[64];
        _lattice.Read(name);
        return keys[.._builder.LookUp(_lattice, keys)];
    }
}
