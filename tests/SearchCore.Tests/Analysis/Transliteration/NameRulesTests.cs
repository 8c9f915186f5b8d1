using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class NameRulesTests
{
    [Theory]
    [InlineData("al-Hasaka", "Hasaka")]
    [InlineData("Deir ez-Zor", "Deir al-Zor")]
    public void Without_articles_they_are_letters_like_others(string a, string b) =>
        AssertWorse(a, b, new NameRules { Articles = false });

    [Fact]
    public void Without_joined_articles_Abdul_is_a_word_like_others() =>
        AssertWorse("Abdurrahman", "Abd al-Rahman", new NameRules { JoinedArticles = false });

    [Fact]
    public void Without_doubled_letters_each_letter_counts() =>
        AssertWorse("Tabbah", "Tabah", new NameRules { DoubledLetters = false });

    [Fact]
    public void Without_all_readings_letters_are_read_in_the_longest_way() =>
        AssertWorse("Chruschtschow", "Khrushchev", new NameRules { AllReadings = false });

    [Fact]
    public void Without_the_length_rule_a_long_name_counts_as_one_of_middle_length() =>
        Assert.NotEqual(
            NameMatcher.Score("Konstantinovka", "Kanstantynawka").Similarity,
            NameMatcher.Score("Konstantinovka", "Kanstantynawka", new NameRules { LengthRule = false }).Similarity);

    [Fact]
    public void Without_endings_a_letter_weighs_the_same_everywhere() =>
        Assert.NotEqual(
            NameMatcher.Score("Ivanov", "Ivanova").Similarity,
            NameMatcher.Score("Ivanov", "Ivanova", new NameRules { Endings = false }).Similarity);

    [Fact]
    public void Without_learned_weights_the_priors_decide() =>
        Assert.NotEqual(
            NameMatcher.Score("Idlib", "إدلب").Similarity,
            NameMatcher.Score("Idlib", "إدلب", new NameRules { LearnedWeights = false }).Similarity);

    [Fact]
    public void Only_the_rules_of_reading_are_part_of_the_index()
    {
        Assert.Equal("", NameRules.Default.Fingerprint);
        Assert.Equal("", new NameRules { LearnedWeights = false, LengthRule = false, Endings = false, NeighbouringKeys = false }.Fingerprint);
        Assert.Equal("without articles doubled-letters", new NameRules { Articles = false, DoubledLetters = false }.Fingerprint);
        Assert.Equal(NameRules.Default, new NameRules { LearnedWeights = false, NeighbouringKeys = false }.OfIndex);
        Assert.NotEqual(NameRules.Default, new NameRules { AllReadings = false }.OfIndex);
    }

    private static void AssertWorse(string a, string b, NameRules rules)
    {
        var with = NameMatcher.Score(a, b).Similarity;
        var without = NameMatcher.Score(a, b, rules).Similarity;
        Assert.True(without < with, $"{a} and {b}: {without} without, {with} with");
    }
}
