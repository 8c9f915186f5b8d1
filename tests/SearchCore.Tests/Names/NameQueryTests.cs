using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Transliteration;
using SearchCore.Names;
using SearchCore.Search.Queries;
using SearchCore.Tests.Analysis;
using SearchCore.Tests.Analysis.Transliteration;

namespace SearchCore.Tests.Names;

public sealed class NameQueryTests
{
    private static readonly string[] DeirEzZor = NameData.Groups("named.jsonl")[0];

    [Fact]
    public void Every_spelling_of_Deir_ez_Zor_finds_all_others_and_itself_first()
    {
        using var index = new NameIndexFixture([.. DeirEzZor, "Idlib", "Irbid", "the door of the dairy", "Dair"]);
        for (var i = 0; i < DeirEzZor.Length; i++)
        {
            var found = index.Find(DeirEzZor[i]);
            Assert.Equal(Enumerable.Range(0, DeirEzZor.Length), found.Order());
            Assert.Equal(i, found[0]);
        }
    }

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Deir ez-Zur")]
    [InlineData("deir ezzor")]
    [InlineData("Deirezzor")]
    [InlineData("Dayr az-Zawr")]
    [InlineData("دير الزور")]
    [InlineData("Дейр-эз-Зор")]
    public void A_spelling_finds_every_seed_document(string name)
    {
        var seeds = SeedTexts.ReadAll();
        using var index = new NameIndexFixture(seeds);
        Assert.Equal(Enumerable.Range(0, seeds.Count), index.Find(name).Order());
    }

    [Fact]
    public void An_exact_spelling_comes_first_then_the_more_alike()
    {
        using var index = new NameIndexFixture("Deir ez-Zur", "Dayr az-Zawr", "Deir ez-Zor", "Damascus");
        Assert.Equal([2, 0, 1], index.Find("Deir ez-Zor"));
    }

    [Fact]
    public void An_article_alone_finds_nothing_of_its_name()
    {
        using var index = new NameIndexFixture("Deir ez-Zor", "the ez way");
        Assert.Equal([0], index.Find("ez-Zor"));
        Assert.Equal([0], index.Find("Deir ez-Zur"));
    }

    [Fact]
    public void The_words_of_a_name_stand_together_unless_told_otherwise()
    {
        using var index = new NameIndexFixture("Zor is far away from any Deir", "Deir ez-Zor");
        Assert.Equal([1], index.Find("Deir ez-Zur"));
        Assert.Equal([0, 1], index.Find("Deir ez-Zor", NameWordOperator.All).Order());
    }

    [Fact]
    public void Words_written_apart_and_as_one_find_each_other()
    {
        using var index = new NameIndexFixture("Abu Kamal", "Abukamal", "ديرالزور", "Deir ez-Zor");
        Assert.Equal([0, 1], index.Find("Abukamal").Order());
        Assert.Equal([0, 1], index.Find("Abu Kamal").Order());
        Assert.Equal([2, 3], index.Find("Deir ez-Zor").Order());
        Assert.Equal([0], index.Find(new NameQuery("body", "Abu Kamal") { Options = new NameOptions { JoinedWords = false } }));
    }

    [Fact]
    public void A_common_word_that_sounds_like_a_name_is_not_found()
    {
        using var index = new NameIndexFixture("the homes were sour", "Homs and Sur");
        Assert.Equal([1], index.Find("Hums").Union(index.Find("Homs")));
        Assert.Equal([0], index.Find("sour"));
    }

    [Fact]
    public void A_part_of_a_name_is_found_through_what_stands_beside_it()
    {
        using var index = new NameIndexFixture("Albukamal", "Abukamal", "Kamal");
        Assert.Equal([1], index.Find(new NameQuery("body", "Abu") { Operator = NameWordOperator.All, Following = "Kamal" }));
        Assert.Equal([1], index.Find(NameNeighbours.Connect(BooleanQuery.All(
            new NameQuery("body", "Abu") { Operator = NameWordOperator.All }, new NameQuery("body", "Kamal") { Operator = NameWordOperator.All }))));
        Assert.Empty(index.Find(BooleanQuery.All(
            new NameQuery("body", "Abu") { Operator = NameWordOperator.All }, new NameQuery("body", "Kamal") { Operator = NameWordOperator.All })));
    }

    [Fact]
    public void An_article_that_a_parser_cut_off_counts_as_its_word()
    {
        using var index = new NameIndexFixture("Deir ez-Zor", "el camino");
        var query = BooleanQuery.Any(new[] { "el", "Zor" }.Select(word => new NameQuery("body", word) { Operator = NameWordOperator.Any }));
        Assert.Equal([0], index.Find(NameNeighbours.Connect(query)));
    }

    [Fact]
    public void Layers_can_be_switched_off()
    {
        using var index = new NameIndexFixture("Deir ez-Zor", "Deir ez-Zur", "Дейр-эз-Зор");
        Assert.Equal([0, 1], index.Find(new NameQuery("body", "Deir ez-Zor") { Options = new NameOptions { AcrossScripts = false } }).Order());
        Assert.Equal([0, 2], index.Find(new NameQuery("body", "Deir ez-Zor") { Options = new NameOptions { WithinScript = false } }).Order());
    }

    [Fact]
    public void The_users_equivalences_are_found_after_the_name_itself()
    {
        using var index = new NameIndexFixture("Tadmur", "Palmyra", "Damascus");
        var query = new NameQuery("body", "Palmyra") { Equivalences = NameEquivalences.Parse("Palmyra = Tadmor") };
        Assert.Equal([1, 0], index.Find(query));
    }

    [Fact]
    public void An_explanation_says_the_similarity_and_the_reason()
    {
        using var index = new NameIndexFixture("Deir ez-Zur");
        var explanation = index.Searcher.Explain(new NameQuery("body", "Deir ez-Zor"), 0);
        Assert.True(explanation.IsMatch);
        Assert.Contains("similarity of 'Deir ez-Zor' and 'deir ez zur': o ~ u", explanation.ToString(), StringComparison.Ordinal);
        Assert.Equal(index.Searcher.Search(new NameQuery("body", "Deir ez-Zor")).ScoreDocs[0].Score, explanation.Value, 1e-5f);
    }

    [Theory]
    [InlineData(NameWordOperator.Phrase)]
    [InlineData(NameWordOperator.All)]
    public void Words_beyond_the_limit_are_searched_as_they_are_written(NameWordOperator words)
    {
        const string Sixteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";
        using var index = new NameIndexFixture($"{Sixteen} Uqayribat", $"{Sixteen} Uqairibat", Sixteen);
        var query = new NameQuery("body", $"{Sixteen} Uqayribat") { Operator = words };
        Assert.Equal([0], index.Find(query));
        Assert.Equal([0, 1], index.Find(query with { Options = new NameOptions { MaxWords = 17 } }));
    }

    [Fact]
    public void A_small_word_inside_a_name_need_not_be_there()
    {
        using var index = new NameIndexFixture("Osama Laden", "Osama", "bin");
        var query = new NameQuery("body", "Osama bin Laden") { Operator = NameWordOperator.All };
        Assert.Equal([0], index.Find(query));
        Assert.Empty(index.Find(query with { Options = new NameOptions { Rules = new NameRules { Particles = false } } }));
        Assert.Equal([2], index.Find(query with { Text = "bin" }));
    }

    [Fact]
    public void A_name_without_letters_finds_nothing()
    {
        using var index = new NameIndexFixture("Deir ez-Zor");
        Assert.Empty(index.Find("--- !!"));
        Assert.Empty(index.Find(""));
    }

    [Fact]
    public void Without_a_companion_the_exact_spelling_is_found()
    {
        using var index = new NameIndexFixture("zor");
        Assert.Equal([0], index.Find("Zor"));
    }

    [Fact]
    public void Whatever_the_text_a_search_does_not_throw()
    {
        using var index = new NameIndexFixture("Deir ez-Zor", "Дейр-эз-Зор", "دير الزور");
        Prop.ForAll(NastyText.Texts, text => index.Find(text, NameWordOperator.Any).Length <= 3 && index.Find(text).Length <= 3).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Queries_that_ask_the_same_are_equal_and_say_what_they_ask()
    {
        Assert.Equal(new NameQuery("body", "Zor"), new NameQuery("body", "Zor"));
        Assert.NotEqual(new NameQuery("body", "Zor"), new NameQuery("body", "Zor") { Operator = NameWordOperator.All });
        Assert.Equal("body:\"Deir ez-Zor\"~name^2.0", new NameQuery("body", "Deir ez-Zor") { Boost = 2 }.ToString());
    }

    [Fact]
    public void A_name_works_as_a_part_of_other_queries()
    {
        using var index = new NameIndexFixture("Deir ez-Zor in spring", "Deir ez-Zur in autumn");
        Assert.Equal([1], index.Find(BooleanQuery.All(new NameQuery("body", "Deir ez-Zor"), new TermQuery(new SearchCore.Index.Term("body", "autumn")))));
    }
}
