using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Highlighting;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Spans;
using SearchCore.Store;

namespace SearchCore.Tests.Highlighting;

/// <summary>What lights up is what each kind of query matched, no more and no less.</summary>
public sealed class EveryQueryTests
{
    private const string Text = "Deir ez-Zor on the river. The river market of Zor; a market, rivers and the riverside of Deir.";
    private static readonly FoldingAnalyzer Analyzer = new();

    public static TheoryData<string, string> Cases => new()
    {
        { "term", "Deir ez-Zor on the [river]. The [river] market of Zor; a market, rivers and the riverside of Deir." },
        { "boolean", "Deir ez-Zor on the [river]. The [river] market [of] [Zor]; a market, rivers and the riverside of Deir." },
        { "phrase", "Deir ez-Zor on the river. The [river] [market] of Zor; a market, rivers and the riverside of Deir." },
        { "sloppy", "Deir ez-Zor on the river. The river [market] of [Zor]; a market, rivers and the riverside of Deir." },
        { "multiphrase", "Deir ez-Zor on [the] [river]. [The] [river] market of Zor; a market, rivers and the riverside of Deir." },
        { "prefix", "Deir ez-Zor on the [river]. The [river] market of Zor; a market, [rivers] and the [riverside] of Deir." },
        { "wildcard", "Deir ez-Zor on the [river]. The [river] market of Zor; a market, [rivers] and the [riverside] of Deir." },
        { "fuzzy", "Deir ez-Zor on the [river]. The [river] market of Zor; a market, [rivers] and the riverside of Deir." },
        { "regexp", "[Deir] ez-[Zor] on the [river]. The [river] market of [Zor]; a market, rivers and the riverside of [Deir]." },
        { "range", "Deir ez-Zor [on] the river. The river [market] [of] Zor; a [market], rivers and the riverside [of] Deir." },
        { "set", "Deir ez-Zor [on] the river. The river market of Zor; [a] market, rivers and the riverside of Deir." },
        { "dismax", "Deir ez-Zor on the [river]. The [river] [market] of Zor; a [market], rivers and the riverside of Deir." },
        { "constant", "Deir ez-Zor on the river. The river [market] of Zor; a [market], rivers and the riverside of Deir." },
        { "name", "[Deir] [ez]-[Zor] on the river. The river market of Zor; a market, rivers and the riverside of Deir." },
        { "spannear", "Deir ez-Zor on the river. The river [market] of [Zor]; a market, rivers and the riverside of Deir." },
        { "spannot", "Deir ez-[Zor] on the river. The river market of Zor; a market, rivers and the riverside of Deir." },
        { "all", Text },
        { "exists", Text },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_what_matched_lights_up(string kind, string expected) => Assert.Equal(expected, Show(Query(kind)));

    [Theory]
    [InlineData("prefix")]
    [InlineData("wildcard")]
    [InlineData("regexp")]
    [InlineData("range")]
    public void A_query_for_very_many_words_lights_up_the_same(string kind)
    {
        // Other documents have hundreds of such words; they are not looked for in this one.
        var words = Enumerable.Range(0, 600).Select(i => $"river{i:D4}x mo{i:D4} r{i:D4}r");
        Assert.Equal(Show(Many(kind)), Show(Many(kind), string.Join(' ', words)));
    }

    private static Query Many(string kind) => kind switch
    {
        "prefix" => new PrefixQuery("body", "river"),
        "wildcard" => new WildcardQuery("body", "r*r*"),
        "regexp" => new RegexpQuery("body", "(river|mo).*"),
        _ => new TermRangeQuery("body", new("m"), new("riverside"), true, false),
    };

    private static Query Query(string kind) => kind switch
    {
        "term" => new TermQuery("body", "river"),
        "boolean" => new BooleanQuery(
            new(new TermQuery("body", "river"), Occur.Must),
            new(new PhraseQuery("body", "of", "zor"), Occur.Should),
            new(new PhraseQuery("body", "zor", "deir"), Occur.Should),
            new(new TermQuery("body", "nowhere"), Occur.MustNot)),
        "phrase" => new PhraseQuery("body", "river", "market"),
        "sloppy" => new PhraseQuery("body", "market", "zor") { Slop = 1 },
        "multiphrase" => new MultiPhraseQuery("body", [new WeightedTerm("the")], [new WeightedTerm("river"), new WeightedTerm("sea")]),
        "prefix" => new PrefixQuery("body", "river"),
        "wildcard" => new WildcardQuery("body", "riv?r*"),
        "fuzzy" => new FuzzyQuery("body", "rivr", 2),
        "regexp" => new RegexpQuery("body", "(de|riv|z)[a-z]{1,2}r?"),
        "range" => new TermRangeQuery("body", new("m"), new("on")),
        "set" => new TermInSetQuery("body", "a", "on", "nowhere"),
        "dismax" => new DisjunctionMaxQuery([new TermQuery("body", "river"), new TermQuery("body", "market")]),
        "constant" => new ConstantScoreQuery(new TermQuery("body", "market")),
        "name" => new NameQuery("body", "Dayr az-Zawr"),
        "spannear" => new SpanNearQuery([new SpanTermQuery("body", "market"), new SpanTermQuery("body", "zor")], 1, true),
        "spannot" => new SpanNotQuery(new SpanTermQuery("body", "zor"), new SpanTermQuery("body", "of"), 1, 0),
        "all" => new MatchAllDocsQuery(),
        _ => new FieldExistsQuery("body"),
    };

    private static string Show(Query query, string other = "nothing")
    {
        using var directory = new InMemoryDirectory();
        using var writer = IndexWriter.Open(directory, Analyzer);
        foreach (var text in (string[])[Text, other])
            writer.AddDocument([Field.Text("body", text, stored: true), NameCompanion.CreateField("body", text, Analyzer)]);
        writer.Commit();
        using var reader = DirectoryReader.Open(directory);
        var matches = new IndexSearcher(reader).GetMatches(query, 0);
        var passages = new Highlighter(Analyzer).Highlight("body", Text, matches, new HighlightOptions { WholeField = true });
        return new PassageFormatter("[", "]", encodesHtml: false).Format(passages);
    }
}
