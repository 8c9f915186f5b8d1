using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis;
using SearchCore.Analysis.CharFilters;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Tests.Analysis.CharFilters;

public sealed class MappingCharFilterTests
{
    private static readonly MappingCharFilter Entities = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["&amp;"] = "&",
        ["&amp;amp;"] = "and",
        ["&eacute;"] = "é",
        ["x"] = "",
        ["_"] = "underscore",
    });

    [Fact]
    public void Offsets_lead_back_to_the_original_text()
    {
        var text = "caf&eacute; _ au lait";
        var words = Read(text);
        Assert.Equal([("café", "caf&eacute;"), ("underscore", "_"), ("au", "au"), ("lait", "lait")], words);
    }

    [Fact]
    public void The_longest_string_that_fits_is_replaced() =>
        Assert.Equal("and", Read("&amp;amp;").Single().Term);

    [Fact]
    public void Offsets_stay_inside_any_text()
    {
        var texts = NastyText.Texts.Generator.Zip(NastyText.Texts.Generator).Select(pair => pair.Item1 + "&eacute;x_" + pair.Item2).ToArbitrary();
        Prop.ForAll(texts, text => Read(text).Count >= 0).QuickCheckThrowOnFailure();
    }

    private static List<(string Term, string Slice)> Read(string text)
    {
        var stream = new CharFilteredStream(Entities, new StandardTokenizer());
        var words = new List<(string, string)>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            words.Add((stream.Token.ToString(), text[stream.Token.StartOffset..stream.Token.EndOffset]));
        stream.End();
        Assert.Equal(text.Length, stream.Token.EndOffset);
        return words;
    }
}
