using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Stemming;

namespace SearchCore.Tests.Analysis.Languages;

public sealed class StemmerPropertyTests
{
    public static TheoryData<string> Names => [.. Stemmers.All.Select(stemmer => stemmer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_letters_have_a_stem_that_is_hardly_longer(string name)
    {
        var stemmer = Find(name);
        Prop.ForAll(NastyText.Texts, text => stemmer.Stem(text).Length <= text.Length + 1).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Made_up_words_of_the_language_have_a_stem(string name)
    {
        // Words of letters and endings that the stemmer knows meet all of its branches, alone and one after the other.
        var stemmer = Find(name);
        var pieces = Gen.Elements(StemSamples.All
            .Select(sample => sample.Word.ToLowerInvariant())
            .SelectMany(word => new[] { word[..1], word[^1..], word[^Math.Min(4, word.Length)..] })
            .Distinct()
            .ToArray());
        Prop.ForAll(pieces.ListOf().Select(string.Concat).ToArbitrary(), word => word.Length == 0 || stemmer.Stem(word).Length <= word.Length + 1)
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_word_of_ten_thousand_letters_is_stemmed_in_no_time(string name)
    {
        foreach (var piece in new[] { "y", "a", "ki", "nn", "ий", "ده", "ια" })
            Assert.NotEmpty(Find(name).Stem(string.Concat(Enumerable.Repeat(piece, 10_000))));
    }

    private static Stemmer Find(string name) => Stemmers.All.Single(stemmer => stemmer.Name == name);
}
