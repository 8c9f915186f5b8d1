using SearchCore.Analysis.Transliteration;
using SearchCore.Names.LookUp;

namespace SearchCore.Tests.Names.LookUp;

public sealed class SoundCodesTests
{
    [Theory]
    [InlineData(Script.Latin)]
    [InlineData(Script.Arabic)]
    [InlineData(Script.Cyrillic)]
    [InlineData(Script.Hebrew)]
    [InlineData(Script.Greek)]
    [InlineData(Script.Armenian)]
    [InlineData(Script.Georgian)]
    public void Every_sound_of_a_script_has_one_number(Script script)
    {
        var sounds = SoundCodes.SoundsOf(script);
        Assert.InRange(sounds.Length, 10, SoundCodes.Article);
        var all = sounds.SelectMany(group => group).Select(sound => sound.Sound).ToArray();
        Assert.Equal(all.Distinct(), all);
        Assert.All(sounds, group => Assert.NotEmpty(group));
    }

    [Theory]
    [InlineData("shasha", "shaša")]
    [InlineData("hassan", "hasan")]
    [InlineData("al zor", "ez zor")]
    public void Spellings_that_sound_the_same_have_the_same_numbers(string one, string other) => Assert.Equal(Read(one), Read(other));

    [Theory]
    [InlineData("dana", "dina")]
    [InlineData("dana", "nada")]
    [InlineData("bar", "par")]
    public void Others_have_not(string one, string other) => Assert.NotEqual(Read(one), Read(other));

    [Fact]
    public void Spellings_of_several_scripts_are_of_none()
    {
        SoundCodes.Read("zорzор", stackalloc byte[SoundCodes.MaxLength], out var script);
        Assert.Equal(Script.Unknown, script);
    }

    private static byte[] Read(string spelling)
    {
        var codes = new byte[SoundCodes.MaxLength];
        return codes[..SoundCodes.Read(spelling, codes, out _)];
    }
}
