using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Util.Automata;

namespace SearchCore.Tests.Util.Automata;

public sealed class LevenshteinAutomatonTests
{
    private static readonly Gen<string> _words = Gen.Elements("a", "b", "c", "é", "ê", "д", "語", "😀", "😁").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("zor", "zor", 0)]
    [InlineData("zor", "zur", 1)]
    [InlineData("zor", "zo", 1)]
    [InlineData("zor", "zoer", 1)]
    [InlineData("zor", "zro", 1)]
    [InlineData("zor", "ozr", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("דה😀", "דה", 1)]
    [InlineData("aleppo", "damascus", 3)]
    [InlineData("", "ab", 2)]
    public void Letters_missing_added_changed_or_swapped_count_one(string word, string term, int edits) =>
        Assert.Equal(edits, Count(word, term, maxEdits: 2).Edits);

    [Fact]
    public void Accepts_exactly_what_the_plain_table_counts_few_edits_for()
    {
        Prop.ForAll(_words.Zip(_words).Zip(Gen.Choose(0, 2)).ToArbitrary(), input =>
        {
            var ((word, term), maxEdits) = input;
            return Agrees(word, term, maxEdits);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Counts_right_near_a_word()
    {
        // Random words are rarely near each other, so here one is made out of the other.
        Prop.ForAll(_words.Zip(Gen.Choose(0, int.MaxValue)).Zip(Gen.Choose(0, 2)).ToArbitrary(), input =>
        {
            var ((word, seed), maxEdits) = input;
            return Agrees(word, Edit(word, new Random(seed)), maxEdits);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void A_prefix_must_be_right()
    {
        Prop.ForAll(_words.Zip(Gen.Choose(0, int.MaxValue)).Zip(Gen.Choose(0, 4)).ToArbitrary(), input =>
        {
            var ((word, seed), prefixLength) = input;
            var term = Edit(word, new Random(seed));
            var (left, right) = (EditDistance.Letters(word), EditDistance.Letters(term));
            prefixLength = Math.Min(prefixLength, left.Length);
            var startsRight = right.Length >= prefixLength && left[..prefixLength].SequenceEqual(right[..prefixLength]);
            var expected = startsRight ? EditDistance.Between(left[prefixLength..], right[prefixLength..]) : 3;
            return Count(word, term, 2, prefixLength).Edits == Math.Min(expected, 3);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Long_words_have_no_limit()
    {
        var word = string.Concat(Enumerable.Repeat("abcdefgh", 500));
        Assert.Equal((2, word.Length), Count(word, "x" + word[..^1], 2));
    }

    private static bool Agrees(string word, string term, int maxEdits)
    {
        var expected = EditDistance.Between(word, term);
        var (edits, length) = Count(word, term, maxEdits);
        return expected > maxEdits ? edits == maxEdits + 1 : edits == expected && length == EditDistance.Letters(term).Length;
    }

    /// <summary>What the automaton counts on UTF-8; one edit more than allowed when it does not accept.</summary>
    private static (int Edits, int Length) Count(string word, string term, int maxEdits, int prefixLength = 0)
    {
        var letters = new LevenshteinAutomaton(word, maxEdits, prefixLength);
        var automaton = new Utf8Automaton(letters, "A test");
        var state = automaton.Run(Utf8Automaton.Start, Encoding.UTF8.GetBytes(term));
        if (!automaton.IsAccepting(state))
            return (maxEdits + 1, -1);
        return (letters.EditsAt(automaton.LetterState(state)), letters.LengthAt(automaton.LetterState(state)));
    }

    private static string Edit(string word, Random random)
    {
        var letters = word.EnumerateRunes().ToList();
        for (var edits = random.Next(4); edits > 0; edits--)
        {
            var place = random.Next(letters.Count + 1);
            var letter = Rune.GetRuneAt(new[] { "a", "é", "語", "😀" }[random.Next(4)], 0);
            switch (random.Next(4))
            {
                case 0:
                    letters.Insert(place, letter);
                    break;
                case 1 when place < letters.Count:
                    letters.RemoveAt(place);
                    break;
                case 2 when place < letters.Count:
                    letters[place] = letter;
                    break;
                case 3 when place + 1 < letters.Count:
                    (letters[place], letters[place + 1]) = (letters[place + 1], letters[place]);
                    break;
            }
        }

        return string.Concat(letters);
    }
}
