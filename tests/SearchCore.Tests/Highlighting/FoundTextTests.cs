using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Highlighting;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Store;

namespace SearchCore.Tests.Highlighting;

/// <summary>The whole way: a text is indexed, found, and shown with what was found.</summary>
public sealed class FoundTextTests
{
    private static readonly FoldingAnalyzer Analyzer = new();

    [Theory]
    [InlineData("\"deir ez zor\"", "[Deir] [ez]-[Zor], not Deir or Zor alone.")]
    [InlineData("zor", "Deir ez-[Zor], not Deir or [Zor] alone.")]
    [InlineData("alone -missing", "Deir ez-Zor, not Deir or Zor [alone].")]
    [InlineData("z?r deir~1", "[Deir] ez-[Zor], not [Deir] or [Zor] alone.")]
    [InlineData("\"zor alone\" deir", "[Deir] ez-Zor, not [Deir] or [Zor] [alone].")]
    public void Only_what_the_query_matched_lights_up(string query, string expected)
    {
        var text = "Deir ez-Zor, not Deir or Zor alone.";
        Assert.Equal(expected, Show(text, new QueryParser(Analyzer, "body").Parse(query)));
    }

    [Fact]
    public void A_name_lights_up_in_the_script_it_was_found_in() =>
        Assert.Equal("Город [Дейр]-[эз]-[Зор] на Евфрате.", Show("Город Дейр-эз-Зор на Евфрате.", new NameQuery("body", "Deir ez-Zor")));

    private static string Show(string text, Query query)
    {
        using var directory = new InMemoryDirectory();
        using var writer = IndexWriter.Open(directory, Analyzer);
        var document = new Document();
        document.Add(Field.Text("body", text, stored: true));
        document.Add(NameCompanion.CreateField("body", text, Analyzer));
        writer.AddDocument(document);
        writer.Commit();
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader);
        var found = Assert.Single(searcher.Search(query).ScoreDocs);
        var stored = reader.GetDocument(found.Doc).Get("body")!;
        var passages = new Highlighter(Analyzer).Highlight("body", stored, searcher.GetMatches(query, found.Doc));
        return new PassageFormatter("[", "]", encodesHtml: false).Format(passages);
    }
}
