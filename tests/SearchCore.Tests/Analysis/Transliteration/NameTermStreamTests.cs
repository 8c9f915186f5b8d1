using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class NameTermStreamTests
{
    [Fact]
    public void A_name_of_two_words_is_listed_word_by_word_and_as_one()
    {
        Assert.Equal(["TR|deir", "SR|zor", "TRSR|deir ez zor"], Terms("the city of Deir ez-Zor was"));
    }

    [Fact]
    public void Common_words_of_a_script_with_capitals_are_left_out() => Assert.Empty(Terms("the sour door of an idle dairy"));

    [Fact]
    public void All_words_of_a_script_without_capitals_are_listed() => Assert.Contains("T|وادي", Terms("في وادي"));

    [Fact]
    public void In_a_text_without_capitals_words_that_are_not_Latin_are_listed()
    {
        Assert.NotEmpty(Terms("путин"));
        Assert.DoesNotContain("RK|река", Terms("Это река"));
    }

    [Fact]
    public void Spellings_are_what_the_ordinary_field_has_and_offsets_say_where()
    {
        var stream = new NameTermStream(new FoldingAnalyzer().CreateTokenStream("body"));
        const string Text = "Über Šumen.";
        stream.Reset(Text.AsMemory());
        var slices = new List<string>();
        while (stream.MoveNext())
            slices.Add($"{stream.Token.ToString().Split(NameTerm.Separator)[1]} = {Text[stream.Token.StartOffset..stream.Token.EndOffset]}");
        Assert.Contains("sumen = Šumen", slices);
        Assert.Contains("uber = Über", slices);
    }

    [Fact]
    public void Whatever_the_text_offsets_lie_in_it_and_terms_have_a_key_and_a_spelling()
    {
        var stream = new NameTermStream(new FoldingAnalyzer().CreateTokenStream("body"));
        Prop.ForAll(NastyText.Texts, text =>
        {
            stream.Reset(text.AsMemory());
            var right = true;
            while (stream.MoveNext())
            {
                right &= stream.Token.StartOffset >= 0 && stream.Token.StartOffset < stream.Token.EndOffset && stream.Token.EndOffset <= text.Length
                    && stream.Token.ToString().Split(NameTerm.Separator) is [_, { Length: > 0 and <= NameTerm.MaxSpellingLength }];
            }

            stream.End();
            return right;
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> Terms(string text)
    {
        var stream = new NameTermStream(new FoldingAnalyzer().CreateTokenStream("body"));
        var terms = new List<string>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            terms.Add(stream.Token.ToString().Replace(NameTerm.Separator, '|'));
        return terms;
    }
}
