using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class ScriptDetectorTests
{
    [Theory]
    [InlineData("Deir ez-Zor", Script.Latin)]
    [InlineData("دير الزور", Script.Arabic)]
    [InlineData("Дейр-эз-Зор", Script.Cyrillic)]
    [InlineData("דיר א-זור", Script.Hebrew)]
    [InlineData("Ντέιρ εζ-Ζορ", Script.Greek)]
    [InlineData("Դեյր էզ Զոր", Script.Armenian)]
    [InlineData("დეირ-ეზ-ზორი", Script.Georgian)]
    [InlineData("12, 34!", Script.Unknown)]
    [InlineData("東京", Script.Unknown)]
    [InlineData("", Script.Unknown)]
    public void A_word_is_of_its_letters_script(string text, Script expected) => Assert.Equal(expected, ScriptDetector.Detect(text));

    [Fact]
    public void The_script_of_most_letters_wins_and_the_first_of_two_equals()
    {
        Assert.Equal(Script.Cyrillic, ScriptDetector.Detect("aбв"));
        Assert.Equal(Script.Latin, ScriptDetector.Detect("aб"));
    }

    [Fact]
    public void Half_a_surrogate_pair_has_no_script() => Assert.Equal(Script.Unknown, ScriptDetector.Detect('\uD800'));
}
