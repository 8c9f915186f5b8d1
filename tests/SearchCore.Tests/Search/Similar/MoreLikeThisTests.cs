using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Search.Similar;
using SearchCore.Store;

namespace SearchCore.Tests.Search.Similar;

public sealed class MoreLikeThisTests : IDisposable
{
    private static readonly MoreLikeThisOptions Any = new() { MinTermFreq = 1, MinDocFreq = 1 };
    private readonly InMemoryDirectory _directory = new();
    private readonly DirectoryReader _reader;

    public MoreLikeThisTests()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        writer.AddDocument([Field.Text("stored", "red red apple", stored: true), Field.Text("body", "red")]);
        writer.AddDocument([Vector("red green apple")]);
        writer.AddDocument([Field.Text("stored", "red pear"), Field.Text("body", "x")]);
        writer.AddDocument([Vector("red red red plum")]);
        writer.Commit();
        _reader = DirectoryReader.Open(_directory);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void Words_are_ordered_by_frequency_times_rarity()
    {
        // stored: red is in 2 of 4 documents, apple and pear in 1.
        var query = (BooleanQuery)Make(Any).Like("pear red red red nowhere", "stored");
        Assert.Equal(["red", "pear"], query.Clauses.Select(clause => clause.Query.ToString("stored")));
        var rare = (BooleanQuery)Make(Any).Like("red pear", "stored");
        Assert.Equal(["pear", "red"], rare.Clauses.Select(clause => clause.Query.ToString("stored")));
    }

    [Fact]
    public void Too_rare_frequent_short_or_many_words_are_left_out()
    {
        Assert.Equal("stored:red", Make(Any with { MinDocFreq = 2 }).Like("red pear", "stored").ToString());
        Assert.Equal("stored:pear", Make(Any with { MaxDocFreq = 1 }).Like("red pear", "stored").ToString());
        Assert.Equal("stored:pear", Make(Any with { MinWordLength = 4 }).Like("red pear", "stored").ToString());
        Assert.Equal("stored:red", Make(Any with { MaxWordLength = 3 }).Like("red pear", "stored").ToString());
        Assert.Equal("stored:pear", Make(Any with { MaxQueryTerms = 1 }).Like("red pear", "stored").ToString());
        Assert.Equal("stored:red", Make(Any with { StopWords = new HashSet<string> { "pear" } }).Like("red pear", "stored").ToString());
        Assert.Equal("stored:red", Make(Any with { MinTermFreq = 2 }).Like("red pear red", "stored").ToString());
        Assert.Equal("stored:red", Make(Any with { MaxTokensParsed = 1 }).Like("red pear", "stored").ToString());
        Assert.IsType<MatchNoDocsQuery>(Make(new MoreLikeThisOptions()).Like("red pear", "stored"));
    }

    [Fact]
    public void Better_words_can_be_boosted()
    {
        var query = (BooleanQuery)Make(Any with { BoostsTerms = true, BoostFactor = 2 }).Like("red pear", "stored");
        Assert.Equal(2, query.Clauses[0].Query.Boost);
        var idf = new[] { 1, 2 }.Select(docFreq => Math.Log(4.0 / (docFreq + 1)) + 1).ToArray();
        Assert.Equal(2 * idf[1] / idf[0], query.Clauses[1].Query.Boost, 1e-6);
    }

    [Fact]
    public void A_word_is_looked_for_in_the_field_in_which_most_documents_have_it() =>
        Assert.Equal("stored:red", Make(Any).Like("red", "body", "stored").ToString());

    [Fact]
    public void A_document_s_words_come_from_its_vectors_or_its_stored_text()
    {
        Assert.Equal("vector:red", Make(Any with { MinTermFreq = 3 }).Like(3, "vector").ToString());
        Assert.Equal("stored:red", Make(Any with { MinTermFreq = 2 }).Like(0, "stored").ToString());
        var similar = new IndexSearcher(_reader).Search(Make(Any).Like(3, "vector"));
        Assert.Equal([3, 1], similar.ScoreDocs.Select(hit => hit.Doc));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(Any).Like(4, "stored"));
    }

    private static Field Vector(string text) => new(
        "vector",
        StoredValue.FromString(text),
        new FieldType { IndexOptions = IndexOptions.DocsAndFreqsAndPositions, IsTokenized = true, StoresTermVectors = true });

    private MoreLikeThis Make(MoreLikeThisOptions options) => new(_reader, new WhitespaceAnalyzer(), options);
}
