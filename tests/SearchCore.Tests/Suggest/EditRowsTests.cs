using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Suggest;
using SearchCore.Tests.Util.Automata;

namespace SearchCore.Tests.Suggest;

public sealed class EditRowsTests
{
    private static readonly Gen<string> Words = Gen.Elements("a", "b", "c", "é", "د", "𝒳").ArrayOf().Where(letters => letters.Length <= 7).Select(string.Concat);

    [Fact]
    public void Edits_of_whole_words_are_those_of_the_plain_table() =>
        Prop.ForAll(Words.ToArbitrary(), Words.ArrayOf().ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (word, terms, maxEdits) =>
        {
            var rows = new EditRows(word, maxEdits, completes: false);
            foreach (var term in terms)
            {
                var expected = EditDistance.Between(word, term);
                Assert.Equal(expected <= maxEdits, rows.Read(Encoding.UTF8.GetBytes(term)));
                if (expected <= maxEdits)
                    Assert.Equal(expected, rows.Edits);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Edits_of_beginnings_are_those_of_the_nearest_beginning() =>
        Prop.ForAll(Words.ToArbitrary(), Words.ArrayOf().ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (word, terms, maxEdits) =>
        {
            var rows = new EditRows(word, maxEdits, completes: true);
            foreach (var term in terms)
            {
                var runes = term.EnumerateRunes().ToArray();
                var expected = Enumerable.Range(0, runes.Length + 1)
                    .Min(length => EditDistance.Between(word, string.Concat(runes[..length])));
                Assert.Equal(expected <= maxEdits, rows.Read(Encoding.UTF8.GetBytes(term)));
                if (expected <= maxEdits)
                    Assert.Equal(expected, rows.Edits);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_term_is_near_that_begins_as_a_dead_one() =>
        Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), Words.ToArbitrary(), (word, term, rest) =>
        {
            var rows = new EditRows(word, 1, completes: false);
            var bytes = Encoding.UTF8.GetBytes(term);
            if (rows.Read(bytes) || rows.DeadLength == 0)
                return;
            byte[] other = [.. bytes[..rows.DeadLength], .. Encoding.UTF8.GetBytes(rest)];
            Assert.False(rows.Read(other));
            Assert.True(rows.WasKnownDead);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_that_are_no_text_are_near_nothing() =>
        Assert.False(new EditRows("abc", 2, completes: false).Read([0xFF, 0xFE, 0xFD, 0x80]));
}
