using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis;
using SearchCore.Analysis.Composition;

namespace SearchCore.Tests.Analysis.Composition;

/// <summary>What holds for every part that a configuration can name, on any text.</summary>
public sealed class PartPropertyTests
{
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["elision"] = "'articles':['l','d']",
        ["stem"] = "'stemmer':'turkish'",
        ["stemmerOverride"] = "'stems':{'a':'bb'}",
        ["keywordMarker"] = "'words':['a']",
        ["ngram"] = "'min':2,'max':3",
        ["edgeNgram"] = "'min':2,'max':4",
        ["limitTokenCount"] = "'max':3",
        ["limitTokenPosition"] = "'max':3",
        ["length"] = "'min':2,'max':5",
        ["shingle"] = "'min':2,'max':3",
        ["synonym"] = "'rules':['a, b c d, e f','a a => x y z','я => a b']",
        ["wordDelimiter"] = "'catenateWords':true,'catenateNumbers':true,'catenateAll':true,'preserveOriginal':true",
        ["patternReplace"] = "'pattern':'a+','replacement':'bcd'",
        ["patternCapture"] = "'patterns':['(a)(Z)?','[0-9]+']",
        ["pattern"] = "'pattern':'[ ,.]+'",
        ["mapping"] = "'mappings':{'a':'bcd','Z':'','é':'e','ab':'x'}",
    };

    public static TheoryData<string> Configurations => [.. AllConfigurations];

    internal static IReadOnlyList<string> AllConfigurations
    {
        get
        {
            var registry = new AnalyzerRegistry();
            var data = new List<string>();
            foreach (var name in registry.TokenizerNames)
                data.Add($"{{'tokenizer':{Part(name)}}}");
            foreach (var name in registry.CharFilterNames)
                data.Add($"{{'charFilters':[{Part(name)}],'tokenizer':'standard'}}");
            foreach (var name in registry.TokenFilterNames)
            {
                data.Add($"{{'tokenizer':'standard','filters':[{Part(name)}]}}");
                data.Add($"{{'tokenizer':'whitespace','filters':['lowercase',{{'type':'stop','words':['b']}},{Part(name)}]}}");
            }

            data.Add("{'tokenizer':'whitespace','filters':[{'type':'synonym','flat':false," + Parameters["synonym"] + "}]}");
            data.Add("{'tokenizer':'whitespace','filters':[" + Part("wordDelimiter") + "," + Part("synonym") + "," + Part("shingle") + ",'keywordRepeat'," + Part("ngram") + "]}");
            data.Add("{'charFilters':['htmlStrip'," + Part("mapping") + "],'tokenizer':" + Part("ngram") + "}");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Words_lie_in_the_text_and_never_run_backwards_and_a_stream_forgets_what_it_read(string configuration)
    {
        var analyzer = new AnalyzerRegistry().Create(configuration.Replace('\'', '"'));
        var used = analyzer.CreateTokenStream("field");
        var readHalf = analyzer.CreateTokenStream("field");
        Prop.ForAll(Texts, text =>
        {
            var tokens = Read(used, text);
            Check(tokens, text);
            readHalf.Reset(text.AsMemory());
            readHalf.MoveNext();
            return tokens.SequenceEqual(Read(readHalf, text));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Configurations))]
    public void A_word_of_ten_thousand_letters_is_taken_in_no_time(string configuration)
    {
        var stream = new AnalyzerRegistry().Create(configuration.Replace('\'', '"')).CreateTokenStream("field");
        foreach (var piece in new[] { "a", "aZ", "a1", "a-", "<a ", "&a", "<!--", "<a=\"", "\uD83D", "a " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
            Check(Read(stream, text), text);
        }
    }

    private static Arbitrary<string> Texts { get; } = Gen.Elements(
            "a", "a", "b", "c", "d", " ", " ", " ", "aZ", "Wi-Fi", "x'S", "1", "²", "-", "_", "é", "я", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uD801\uDC00", "か", "ﾊﾞ",
            "<b>", "<p class=\"x>y\">", "</p>", "<", ">", "\"", "&amp;", "&eacute;", "&#x1F600;", "&#55357;", "&nosuch;", "&", "<!-- a -->", "<!--", "<script>a</script>", "<style>",
            "<![CDATA[a]]>", "/a/b", ".", "@", "http://a.com/", "'", "l'", "\u0301", "\u200C", new('x', 300))
        .ListOf().Select(string.Concat).ToArbitrary();

    private static string Part(string name) => Parameters.TryGetValue(name, out var parameters) ? $"{{'type':'{name}',{parameters}}}" : $"'{name}'";

    private static void Check(List<ReadToken> tokens, string text)
    {
        var start = 0;
        var isFirst = true;
        foreach (var token in tokens)
        {
            Assert.InRange(token.Start, start, text.Length);
            Assert.InRange(token.End, token.Start, text.Length);
            Assert.InRange(token.Increment, isFirst ? 1 : 0, int.MaxValue);
            Assert.InRange(token.Length, 1, int.MaxValue);
            (start, isFirst) = (token.Start, false);
        }
    }

    private static List<ReadToken> Read(TokenStream stream, string text)
    {
        var tokens = new List<ReadToken>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            tokens.Add(new ReadToken(stream.Token.ToString(), stream.Token.StartOffset, stream.Token.EndOffset, stream.Token.PositionIncrement, stream.Token.PositionLength));
        stream.End();
        Assert.Equal(text.Length, stream.Token.EndOffset);
        Assert.InRange(stream.Token.PositionIncrement, 0, int.MaxValue);
        return tokens;
    }

    private sealed record ReadToken(string Term, int Start, int End, int Increment, int Length);
}
