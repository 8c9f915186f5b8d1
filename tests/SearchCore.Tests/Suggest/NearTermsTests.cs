using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Suggest;
using SearchCore.Tests.Util.Automata;

namespace SearchCore.Tests.Suggest;

public sealed class NearTermsTests
{
    [Fact]
    public void A_walk_with_leaps_finds_what_looking_at_every_term_finds()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 3_000).Select(_ => Word(random)).ToArray();
        using var index = SuggestFixture.Create([.. words.Chunk(100).Select(chunk => (string.Join(' ', chunk), 0L))]);
        var terms = index.Reader.Leaves[0].Reader.GetTerms(SuggestFixture.Title)!;
        Prop.ForAll(Gen.Constant(0).Select(_ => Word(random)).ToArbitrary(), Gen.Choose(1, 2).ToArbitrary(), (word, maxEdits) =>
        {
            var expected = words.Distinct().Where(other => EditDistance.Between(word, other) <= maxEdits).Order(StringComparer.Ordinal);
            var near = new NearTerms(terms.GetEnumerator(), default, new EditRows(word, maxEdits, completes: false), int.MaxValue);
            var found = new List<string>();
            while (near.MoveNext())
                found.Add(Encoding.UTF8.GetString(near.Term));
            Assert.Equal(expected, found);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Looking_ends_at_the_limit()
    {
        using var index = SuggestFixture.Of("aa", "ab", "ac", "ad");
        var terms = index.Reader.Leaves[0].Reader.GetTerms(SuggestFixture.Title)!.GetEnumerator();
        var near = new NearTerms(terms, default, new EditRows("ax", 1, completes: false), maxTerms: 3);
        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => near.MoveNext()));
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => (char)('a' + random.Next(5))));
}
