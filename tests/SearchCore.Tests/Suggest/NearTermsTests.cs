using FsCheck;
using FsCheck.Fluent;
using SearchCore.Suggest;
using SearchCore.Tests.Util.Automata;

namespace SearchCore.Tests.Suggest;

public sealed class NearTermsTests : IDisposable
{
    private readonly Random _random = new(7);
    private readonly string[] _words;
    private readonly SuggestFixture _index;

    public NearTermsTests()
    {
        // Words with common beginnings in blocks of their own, few letters, some of two and of four bytes.
        _words = [.. Enumerable.Range(0, 800).Select(_ => NewWord()).Distinct()];
        _index = SuggestFixture.Create([.. _words.Chunk(100).Select(chunk => (string.Join(' ', chunk), 0L))], documentsPerSegment: 4);
    }

    [Fact]
    public void Near_words_are_those_that_counting_the_edits_of_all_words_gives() =>
        Check((word, maxEdits) => (
            NearTerms.Find(_index.Reader, SuggestFixture.Title, word, maxEdits, 0, int.MaxValue, CancellationToken.None),
            other => EditDistance.Between(word, other)));

    [Fact]
    public void Near_beginnings_are_those_that_counting_the_edits_of_all_beginnings_gives() =>
        Check((word, maxEdits) => (
            NearTerms.FindCompletions(_index.Reader, SuggestFixture.Title, word, maxEdits, 0, int.MaxValue, CancellationToken.None),
            other => Beginnings(other).Min(beginning => EditDistance.Between(word, beginning))));

    [Fact]
    public void Looking_ends_at_the_limit() =>
        Assert.Equal(
            _index.Reader.Leaves.Count,
            NearTerms.Find(_index.Reader, SuggestFixture.Title, "zz", 2, 0, 1, CancellationToken.None).Count);

    public void Dispose() => _index.Dispose();

    private void Check(Func<string, int, (List<CandidateTerm> Found, Func<string, int> Edits)> find) =>
        Prop.ForAll(Gen.Constant(0).Select(_ => NewWord()).ToArbitrary(), Gen.Choose(1, 2).ToArbitrary(), (word, maxEdits) =>
        {
            var (found, edits) = find(word, maxEdits);
            var expected = _words.Select(other => (other, Edits: edits(other))).Where(near => near.Edits > 0 && near.Edits <= maxEdits).ToList();
            Assert.All(found, near => Assert.Contains((near.Term.ToString(), near.Edits), expected));
            // Of each segment the best ones are kept, so no more than these may be missing.
            if (expected.Count <= FrequentTerms.MostTerms)
                Assert.Equal(expected.Count, found.Select(near => near.Term).Distinct().Count());
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Beginnings(string word)
    {
        var letters = word.EnumerateRunes().ToArray();
        return Enumerable.Range(0, letters.Length + 1).Select(length => string.Concat(letters[..length]));
    }

    private string NewWord()
    {
        string[] letters = ["a", "b", "c", "d", "д", "𐌰"];
        return string.Concat(Enumerable.Range(0, _random.Next(1, 7)).Select(_ => letters[_random.Next(letters.Length)]));
    }
}
