using SearchCore.Analysis.Transliteration;
using SearchCore.Codecs;
using SearchCore.Names;
using SearchCore.Names.LookUp;
using SearchCore.Tests.Analysis.Transliteration;

namespace SearchCore.Tests.Names.LookUp;

public sealed class SegmentSpellingsTests
{
    [Fact]
    public void Lists_the_spellings_of_a_key_with_their_counts()
    {
        using var index = new NameIndexFixture("Zor", "Zor and Zur", "Sarah", "Идлиб");
        var found = SegmentSpellings.Of(TermsOf(index)).Find(TermsOf(index), KeyOf("Zor"));
        Assert.Equal(["sarah 1", "zor 2", "zur 1"], Describe(found).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_key_without_spellings_has_none()
    {
        using var index = new NameIndexFixture("Zor");
        Assert.Equal(0, SegmentSpellings.Of(TermsOf(index)).Find(TermsOf(index), KeyOf("Idlib")).Count);
    }

    [Fact]
    public void A_segment_keeps_what_was_read()
    {
        using var index = new NameIndexFixture("Zor");
        var segment = SegmentSpellings.Of(TermsOf(index));
        Assert.Same(segment.Find(TermsOf(index), KeyOf("Zor")), SegmentSpellings.Of(TermsOf(index)).Find(TermsOf(index), KeyOf("Zor")));
    }

    [Fact]
    public void Beyond_the_limit_all_is_forgotten_and_read_anew()
    {
        using var index = new NameIndexFixture("Zor", "Zur", "Idlib");
        var segment = new SegmentSpellings(maxSize: 1);
        var first = segment.Find(TermsOf(index), KeyOf("Zor"));
        Assert.Equal(0, segment.Size);
        var again = segment.Find(TermsOf(index), KeyOf("Zor"));
        Assert.NotSame(first, again);
        Assert.Equal(Describe(first), Describe(again));
    }

    [Fact]
    public void Many_threads_may_look_up_at_once()
    {
        var names = NameData.Groups("named.jsonl").SelectMany(group => group).Distinct().ToArray();
        using var index = new NameIndexFixture(names);
        var alone = names.Take(60).Select(name => Describe(new SegmentSpellings(long.MaxValue).Find(TermsOf(index), KeyOf(name)))).ToArray();
        var shared = new SegmentSpellings(maxSize: 5_000);
        Parallel.For(0, 60 * 8, i => Assert.Equal(alone[i % 60], Describe(shared.Find(TermsOf(index), KeyOf(names[i % 60])))));
    }

    private static Terms TermsOf(NameIndexFixture index) =>
        index.Searcher.Reader.Leaves[0].Reader.GetTerms(NameCompanion.FieldName(NameIndexFixture.Body))!;

    private static ulong KeyOf(string name)
    {
        var lattice = new SoundLattice();
        lattice.Read(name);
        Span<ulong> keys = stackalloc ulong[6];
        new NameKeyBuilder().Store(lattice, keys);
        return keys[0];
    }

    private static string[] Describe(KeySpellings spellings) =>
        [.. Enumerable.Range(0, spellings.Count).Select(number => $"{spellings.SpellingOf(number)} {spellings.DocFreqOf(number)}")];
}
